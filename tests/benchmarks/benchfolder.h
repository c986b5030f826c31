// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace lajur::bench {

/// A folder for the data of one run on a disk that has to sync, removed afterwards: $LAJUR_BENCH_DIR, else the first
/// of the temporary folder, /var/tmp and the working folder that is no memory file system.
class BenchFolder
{
public:
    BenchFolder()
        : m_folder(parent() + QStringLiteral("/lajur-bench-XXXXXX"))
    {
    }

    bool isValid() const { return m_folder.isValid(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    static QString parent()
    {
        QString wanted = qEnvironmentVariable("LAJUR_BENCH_DIR");
        if (!wanted.isEmpty())
            return wanted;
        for (const QString &folder : {QDir::tempPath(), QStringLiteral("/var/tmp")}) {
            const QByteArray kind = QStorageInfo(folder).fileSystemType();
            if (kind != "tmpfs" && kind != "ramfs" && kind != "overlay" && !kind.isEmpty())
                return folder;
        }
        return QDir::currentPath();
    }

    QTemporaryDir m_folder;
};

} // namespace lajur::bench
