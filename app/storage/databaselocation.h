// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::storage {

/// Which SQL is spoken.
enum class Dialect { Sqlite, PostgreSql };

QString dialectName(Dialect dialect); ///< "sqlite", "postgresql": also the folder of its SQL files.

/// Where an office's database is: a file on this PC, or a PostgreSQL server that several PCs share.
struct DatabaseLocation {
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file.

    QString host; ///< PostgreSQL: host name, or folder of the server's socket.
    int port = 5432;
    QString database;
    QString user;
    QString password;

    static DatabaseLocation sqlite(const QString &path);
    static DatabaseLocation postgresql(const QString &host, int port, const QString &database, const QString &user,
                                       const QString &password = {});
};

} // namespace lajur::storage
