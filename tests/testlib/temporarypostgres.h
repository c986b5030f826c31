// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/databaselocation.h"

#include <QProcess>
#include <QTemporaryDir>

namespace lajur::testlib {

/// A PostgreSQL server of its own in a temporary folder, reached by its socket alone; gone with the object, and with
/// the test program if that is killed. Runs as an unprivileged user, as the server refuses root.
class TemporaryPostgres
{
public:
    TemporaryPostgres() = default;
    ~TemporaryPostgres();
    Q_DISABLE_COPY_MOVE(TemporaryPostgres)

    /// Makes the cluster if needed and starts the server. False with error() set if that fails; a test fails then,
    /// it does not skip.
    bool start();
    /// Kills the server without a checkpoint; start() recovers. Not a power cut: the server runs without fsync,
    /// as syncing a whole cluster would cost every test program many seconds.
    void stopImmediately();
    QString error() const { return m_error; }

    /// A new database. Empty, or a copy of `pattern` (which nobody may be connected to). Invalid location on failure.
    storage::DatabaseLocation createDatabase(const QString &pattern = {});
    /// Runs SQL through psql; answers its output, or fails with error() set.
    bool execute(const QString &database, const QString &sql, QString *output = nullptr);

private:
    bool makeCluster();
    bool run(const QString &program, const QStringList &arguments, QString *output = nullptr);
    QString socketFolder() const { return m_folder.path(); }

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_error;
    int m_databases = 0;
    bool m_made = false;
};

} // namespace lajur::testlib
