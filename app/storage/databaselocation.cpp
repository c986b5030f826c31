// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/databaselocation.h"

namespace lajur::storage {

QString dialectName(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

DatabaseLocation DatabaseLocation::sqlite(const QString &path)
{
    DatabaseLocation location;
    location.path = path;
    return location;
}

DatabaseLocation DatabaseLocation::postgresql(const QString &host, int port, const QString &database,
                                              const QString &user, const QString &password)
{
    return DatabaseLocation{Dialect::PostgreSql, {}, host, port, database, user, password};
}

} // namespace lajur::storage
