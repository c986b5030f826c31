// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace lajur::testlib {

/// A print server with queues that file what they print; lives as long as this object, and is the one that libcups of
/// this process speaks to.
class TemporaryCups
{
public:
    enum class Papers { A4, A4AndF4, Any };

    /// What came out of a printer.
    struct Printout {
        QByteArray pdf;
        int copies = 0;
        QString options; ///< As CUPS passes them to a backend.
    };

    ~TemporaryCups();

    /// Before start(): a queue of that name; `description` is what people read.
    void addQueue(const QString &name, Papers papers, const QString &description = {});
    bool start();
    QString error() const { return m_error; }

    /// The administrator's tools of CUPS: lpadmin, cupsdisable, cupsreject, lpstat, cancel.
    bool run(const QString &program, const QStringList &arguments, QString *output = nullptr);
    void stop();

    /// The next printout, waiting for it; empty if none comes.
    Printout take();
    /// Jobs that the server still holds or works at.
    QStringList waitingJobs();

private:
    bool makeFolders();
    bool write(const QString &name, const QByteArray &text);
    bool writeSettings();
    bool writeBackend();
    QString path(const QString &name) const { return m_folder.filePath(name); }

    struct Queue {
        QString name;
        Papers papers;
        QString description;
    };

    QTemporaryDir m_folder;
    QList<Queue> m_queues;
    QProcess m_server;
    QString m_error;
    int m_taken = 0;
};

} // namespace lajur::testlib
