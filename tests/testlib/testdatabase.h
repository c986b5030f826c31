// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/database.h"
#include "tests/testlib/temporarypostgres.h"

#include <QTest>

namespace lajur::testlib {

/// Gives each test an empty office's database on the dialect its data row names, a real file or a real server.
class TestDatabase
{
public:
    /// Adds the rows "sqlite" and "postgresql" with the column `driver`.
    static void addDrivers();

    /// A fresh location for `driver`: a file that does not exist yet, or an empty server database.
    /// Its host is empty if the server cannot be had.
    storage::DatabaseLocation freshLocation(const QString &driver);
    /// An open database with the newest schema and nothing in it; null with a message on stderr if that fails.
    std::unique_ptr<storage::Database> fresh(const QString &driver);

    TemporaryPostgres &server() { return m_server; }
    QString folder() const { return m_folder.path(); }

private:
    bool startServer();

    QTemporaryDir m_folder;
    TemporaryPostgres m_server;
    bool m_started = false;
    QString m_pattern; ///< Server database with the schema, to be copied.
    int m_files = 0;
};

} // namespace lajur::testlib
