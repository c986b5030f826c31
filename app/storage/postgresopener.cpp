// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/postgresopener.h"

#include "app/storage/database.h"
#include "app/storage/sqlfailure.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<qint64> number(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql) || !query.next())
        return tl::unexpected<Error>(SqlFailure::from(query.lastError()));
    return query.value(0).toLongLong();
}

Status judge(Connection &connection, const DatabaseOptions &options, int newestSchema)
{
    LAJUR_TRY_VALUE(const qint64 ours,
                    number(connection,
                           QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = "
                                          "current_schema() AND tablename = 'schema_version'")));
    if (ours > 0) {
        LAJUR_TRY_VALUE(const qint64 schema, number(connection, QStringLiteral("SELECT version FROM schema_version")));
        return schema > newestSchema ? newerSchema(int(schema), newestSchema) : Status();
    }
    LAJUR_TRY_VALUE(const qint64 others,
                    number(connection,
                           QStringLiteral("SELECT count(*) FROM pg_tables WHERE "
                                          "schemaname = current_schema()")));
    if (others > 0)
        return failure(ErrorCode::Damaged,
                       Tr::tr("This server database belongs to another program. Give Lajur one of its own."),
                       QStringLiteral("tables, but no schema_version"));
    return options.create
        ? Status()
        : failure(ErrorCode::NotFound, Tr::tr("No office has been set up on this server yet. Set one up first."),
                  QStringLiteral("server database is empty"));
}

} // namespace

Result<Connection> openPostgres(const DatabaseLocation &location, const DatabaseOptions &options, int newestSchema)
{
    Connection connection(QStringLiteral("QPSQL"));
    QSqlDatabase &database = connection.database();
    database.setHostName(location.host);
    database.setPort(location.port);
    database.setDatabaseName(location.database);
    database.setUserName(location.user);
    database.setPassword(location.password);
    database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=lajur"));
    if (!database.open())
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The database server cannot be reached, or does not let Lajur in. Check the network, "
                              "the name of the server and the password."),
                       QStringLiteral("connection to PostgreSQL failed"));
    QSqlQuery query(database);
    for (const QString &sql :
         {QStringLiteral("SET lock_timeout = %1").arg(options.busyTimeout.count()),
          QStringLiteral("SET synchronous_commit = on"), QStringLiteral("SET client_min_messages = warning")}) {
        if (!query.exec(sql))
            return tl::unexpected<Error>(SqlFailure::from(query.lastError()));
    }
    LAJUR_TRY(judge(connection, options, newestSchema));
    return connection;
}

} // namespace lajur::storage
