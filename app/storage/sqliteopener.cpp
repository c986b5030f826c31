// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqliteopener.h"

#include "app/storage/database.h"
#include "app/storage/filesystemkind.h"
#include "app/storage/posixfile.h"
#include "app/storage/sqlfailure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// What the header and the catalogue say about a file.
struct Look {
    int applicationId = 0;
    int schema = 0;
    int objects = 0;
};

Status setUp(Connection &connection, const QString &pragma, QString *answer = nullptr)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("PRAGMA ") + pragma))
        return tl::unexpected<Error>(SqlFailure::from(query.lastError()));
    if (answer && query.next())
        *answer = query.value(0).toString();
    return {};
}

Result<Connection> connect(const QString &path, const QString &connectOptions)
{
    Connection connection(QStringLiteral("QSQLITE"));
    connection.database().setDatabaseName(path);
    connection.database().setConnectOptions(connectOptions);
    if (!connection.database().open())
        return tl::unexpected<Error>(SqlFailure::from(connection.database().lastError()));
    return connection;
}

Result<Look> lookAt(const QString &path, const DatabaseOptions &options)
{
    // A power cut while the file was set up leaves a rollback journal, which SQLite has to play back before anything
    // can be read. Ours have one at no other time; in somebody else's file it restores what they had committed.
    const bool interrupted = QFileInfo::exists(path + QLatin1String("-journal"));
    const QString mode = interrupted ? QString() : QStringLiteral("QSQLITE_OPEN_READONLY;");
    LAJUR_TRY_VALUE(Connection connection,
                    connect(path, mode + QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count())));
    QString application;
    QString schema;
    LAJUR_TRY(setUp(connection, QStringLiteral("application_id"), &application));
    LAJUR_TRY(setUp(connection, QStringLiteral("user_version"), &schema));
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return tl::unexpected<Error>(SqlFailure::from(query.lastError()));
    return Look{application.toInt(), schema.toInt(), query.value(0).toInt()};
}

/// Refuses what is not ours or not yet ours.
Status judge(const Look &look, const DatabaseOptions &options, int newestSchema)
{
    if (look.applicationId == 0 && look.objects == 0) {
        return options.create
            ? Status()
            : failure(ErrorCode::NotFound, Tr::tr("No office has been set up here yet. Set one up first."),
                      QStringLiteral("database file is empty"));
    }
    if (look.applicationId != ApplicationId)
        return failure(ErrorCode::Damaged,
                       Tr::tr("This file is not a Lajur database. Choose the folder where your office's data lie."),
                       QStringLiteral("application_id is %1").arg(look.applicationId));
    return look.schema > newestSchema ? newerSchema(look.schema, newestSchema) : Status();
}

Status checkRights(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isReadable())
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The database may not be read. Ask the administrator for the right to read its folder."),
                       QStringLiteral("file is not readable"));
    // The write-ahead log lies beside the file: without it not even reading works.
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return tl::unexpected<Error>(
            SqlFailure::of(ErrorCode::ReadOnly, QStringLiteral("file or folder not writable")));
    return {};
}

/// SQLite makes names durable in the file's own folder only, but that may be as new as the file.
Status syncFoldersAbove(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (QFileInfo(folder).isReadable()) {
        LAJUR_TRY(syncFolder(folder));
        const QString parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            break;
        folder = parent;
    }
    return {};
}

Status makeFile(const QString &path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The folder for the database does not exist. Make it, or choose another."),
                       QStringLiteral("no such folder"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return file.exists()
        ? Status() // somebody else was quicker
        : tl::unexpected<Error>(SqlFailure::of(ErrorCode::ReadOnly, QStringLiteral("database file cannot be made")));
}

/// synchronous=FULL: NORMAL loses acknowledged work in a power cut. wal_autocheckpoint=0: no checkpoint inside a click.
/// journal_size_limit: a log that grew large once is cut back to 4 MiB when it is written over.
/// recursive_triggers: INSERT OR REPLACE must not get round the append-only triggers.
Status configure(Connection &connection)
{
    QString mode;
    LAJUR_TRY(setUp(connection, QStringLiteral("journal_mode = WAL"), &mode));
    if (mode != u"wal")
        return failure(ErrorCode::Unavailable,
                       Tr::tr("This disk cannot hold a Lajur database safely. Put it on a local disk of this PC."),
                       QStringLiteral("no write-ahead log"));
    for (const auto &pragma : {QStringLiteral("synchronous = FULL"), QStringLiteral("foreign_keys = ON"),
                               QStringLiteral("secure_delete = ON"), QStringLiteral("wal_autocheckpoint = 0"),
                               QStringLiteral("journal_size_limit = 4194304"), QStringLiteral("temp_store = MEMORY"),
                               QStringLiteral("recursive_triggers = ON"), QStringLiteral("trusted_schema = OFF"),
                               QStringLiteral("cache_size = -16000")})
        LAJUR_TRY(setUp(connection, pragma));
    return {};
}

} // namespace

Result<Connection> openSqlite(const DatabaseLocation &location, const DatabaseOptions &options, int newestSchema)
{
    const QString &path = location.path;
    LAJUR_TRY(FileSystemKind::requireLocal(path));
    if (!QFileInfo::exists(path)) {
        if (!options.create)
            return failure(ErrorCode::NotFound,
                           Tr::tr("There is no office's database here. Choose its folder, or set up a new office."),
                           QStringLiteral("database file does not exist"));
        LAJUR_TRY(makeFile(path));
    }
    if (options.create)
        LAJUR_TRY(syncFoldersAbove(path));
    LAJUR_TRY(checkRights(path));
    LAJUR_TRY_VALUE(const Look look, lookAt(path, options));
    LAJUR_TRY(judge(look, options, newestSchema));
    LAJUR_TRY_VALUE(Connection connection,
                    connect(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count())));
    LAJUR_TRY(configure(connection));
    return connection;
}

} // namespace lajur::storage
