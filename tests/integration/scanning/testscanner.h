// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace lajur::testlib {

/// SANE's own test scanner, alone and set up by its configuration file. Make it before SANE is begun and keep it: SANE
/// reads the folder's name once a process, the file each time it is begun.
class TestScanner
{
public:
    TestScanner()
    {
        configure();
        qputenv("SANE_CONFIG_DIR", m_folder.path().toLocal8Bit());
    }

    /// `lines` as test.conf has them, over small pages in a pattern.
    void configure(const QByteArray &lines = {})
    {
        write("dll.conf", "test\n");
        write("test.conf", "number_of_devices 2\nmode Gray\nresolution 75\ntest-picture \"Color pattern\"\n" + lines);
    }
    /// No scanner at all, until it is configured again.
    void unplug() { write("dll.conf", "\n"); }
    static QString first() { return QStringLiteral("test:0"); }

private:
    void write(const char *name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("configuration of the test scanner");
    }
    QTemporaryDir m_folder;
};

} // namespace lajur::testlib
