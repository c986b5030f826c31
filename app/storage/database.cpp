// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/database.h"

#include "app/storage/postgresopener.h"
#include "app/storage/querystatement.h"
#include "app/storage/sqlfailure.h"
#include "app/storage/sqliteopener.h"
#include "app/storage/sqlitestatement.h"
#include "app/storage/sqltransaction.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

tl::unexpected<Error> failed(const QSqlError &error)
{
    return tl::unexpected<Error>(SqlFailure::from(error));
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, const DatabaseOptions &options)
{
    const SchemaScripts scripts(location.dialect, options.sqlFolder);
    LAJUR_TRY_VALUE(Connection connection,
                    location.dialect == Dialect::Sqlite ? openSqlite(location, options, scripts.newest())
                                                        : openPostgres(location, options, scripts.newest()));
    std::unique_ptr<Database> database(new Database(std::move(connection), location, options));
    LAJUR_TRY(database->prepareForUse());
    LAJUR_TRY_VALUE(database->m_schemaOutcome, SchemaMigrator(*database, scripts).migrate());
    return database;
}

Database::Database(Connection connection, const DatabaseLocation &location, const DatabaseOptions &options)
    : m_connection(std::move(connection))
    , m_location(location)
    , m_options(options)
{
}

Database::~Database()
{
    checkpoint();
    m_statements.clear();
}

Status Database::prepareForUse()
{
    if (dialect() == Dialect::PostgreSql)
        return {};
    m_file = FileIdentity::of(m_location.path);
    LAJUR_TRY(probeWriting());
    m_log = FileIdentity::of(m_location.path + QLatin1String("-wal"));
    return {};
}

/// QtSql opens what it cannot write without a word; the first writer to ask is us, not the user's first save.
Status Database::probeWriting()
{
    LAJUR_TRY_VALUE(auto probe, begin());
    return {};
}

Result<std::unique_ptr<Transaction>> Database::begin()
{
    if (m_depth == 0) {
        LAJUR_TRY(checkFilesInPlace());
        m_failed = false;
        if (dialect() == Dialect::Sqlite) {
            LAJUR_TRY(statement(QStringLiteral("BEGIN IMMEDIATE")).each([](Row &) { return true; }));
        } else {
            // One round trip; the lock goes with the transaction. The number is the application id of our files.
            const Status begun = execute(QStringLiteral("BEGIN; SELECT pg_advisory_xact_lock(%1)").arg(ApplicationId));
            if (!begun) {
                execute(QStringLiteral("ROLLBACK"));
                return failure(begun);
            }
        }
    }
    ++m_depth;
    return std::make_unique<SqlTransaction>(*this);
}

/// Leaves one level; the outermost one decides.
Status Database::endTransaction(bool keep)
{
    m_failed = m_failed || !keep;
    if (--m_depth > 0)
        return {};
    if (m_failed) {
        execute(QStringLiteral("ROLLBACK"));
        m_failed = false;
        return keep ? failure(ErrorCode::Refused,
                              Tr::tr("A part of this action failed, so nothing of it was saved. Try again."),
                              QStringLiteral("commit after a failure inside the transaction"))
                    : Status();
    }
    const Status committed = dialect() == Dialect::Sqlite
        ? statement(QStringLiteral("COMMIT")).each([](Row &) { return true; })
        : execute(QStringLiteral("COMMIT"));
    if (!committed) {
        execute(QStringLiteral("ROLLBACK")); // SQLite leaves the transaction open after some errors
        return committed;
    }
    return checkFilesInPlace(); // written to an unlinked file is not written
}

Status Database::checkFilesInPlace() const
{
    if (!m_file)
        return {};
    if (FileIdentity::of(m_location.path) == m_file
        && (!m_log || FileIdentity::of(m_location.path + QLatin1String("-wal")) == m_log))
        return {};
    return failure(ErrorCode::Unavailable,
                   Tr::tr("The database file was moved or removed while Lajur was running. Nothing more can be saved: "
                          "close Lajur, bring the file back, then start again."),
                   QStringLiteral("database or write-ahead log is not the file that was opened"));
}

Statement Database::statement(const QString &sql)
{
    const auto cached = m_statements.constFind(sql);
    if (cached != m_statements.cend() && !(*cached)->inUse)
        return Statement(*this, *cached);
    auto answer = dialect() == Dialect::Sqlite ? SqliteStatement::prepare(m_connection.database(), sql)
                                               : QueryStatement::prepare(m_connection.database(), sql);
    if (!answer) {
        noteFailure();
        return Statement(*this, std::move(answer.error()));
    }
    std::shared_ptr<PreparedStatement> prepared = std::move(*answer);
    if (cached == m_statements.cend())
        m_statements.insert(sql, prepared);
    return Statement(*this, std::move(prepared));
}

Status Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection.database());
    bool done = query.exec(sql);
    while (done && query.nextResult()) // of several statements sent at once each has its own outcome
        done = !query.lastError().isValid();
    if (done && !query.lastError().isValid())
        return {};
    noteFailure();
    return failed(query.lastError());
}

Status Database::checkpoint(Log log)
{
    if (dialect() != Dialect::Sqlite)
        return {};
    if (m_depth > 0)
        return tl::unexpected<Error>(SqlFailure::of(ErrorCode::Busy, QStringLiteral("checkpoint in a transaction")));
    LAJUR_TRY(checkFilesInPlace());
    LAJUR_TRY(execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    const QString command = log == Log::Emptied ? QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")
                                                : QStringLiteral("PRAGMA wal_checkpoint(RESTART)");
    const auto busy = statement(command).first<int>([](Row &row) {
        int value = 0;
        row >> value;
        return value;
    });
    LAJUR_TRY(execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(m_options.busyTimeout.count())));
    if (!busy)
        return failure(busy);
    if (busy->value_or(0) != 0)
        return tl::unexpected<Error>(SqlFailure::of(ErrorCode::Busy, QStringLiteral("checkpoint found a reader")));
    return {};
}

Result<qint64> Database::changeStamp()
{
    // SQLite counts the commits of others and the rows of our own apart; PostgreSQL counts all transactions.
    const QString sql = dialect() == Dialect::Sqlite
        ? QStringLiteral("SELECT (data_version << 40) + total_changes() FROM pragma_data_version()")
        : QStringLiteral("SELECT txid_snapshot_xmax(txid_current_snapshot())");
    return statement(sql).one<qint64>([](Row &row) {
        qint64 stamp = 0;
        row >> stamp;
        return stamp;
    });
}

Status Database::checkIntegrity()
{
    if (dialect() != Dialect::Sqlite)
        return {};
    const auto asText = [](Row &row) {
        QString text;
        row >> text;
        return text;
    };
    LAJUR_TRY_VALUE(const QStringList verdict,
                    statement(QStringLiteral("PRAGMA integrity_check(1)")).list<QString>(asText));
    LAJUR_TRY_VALUE(const QStringList orphans,
                    statement(QStringLiteral("PRAGMA foreign_key_check")).list<QString>(asText));
    if (verdict == QStringList{QStringLiteral("ok")} && orphans.isEmpty())
        return {};
    return tl::unexpected<Error>(SqlFailure::of(
        ErrorCode::Damaged,
        orphans.isEmpty() ? QStringLiteral("integrity_check found damage")
                          : QStringLiteral("foreign_key_check found orphans in %1").arg(orphans.constFirst())));
}

} // namespace lajur::storage
