// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlitestatement.h"

#include "app/storage/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

/// The connection inside QtSql's; null while it is closed.
sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

tl::unexpected<Error> failed(int resultCode)
{
    return tl::unexpected<Error>(SqlFailure::ofSqlite(resultCode));
}

} // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<std::unique_ptr<PreparedStatement>> SqliteStatement::prepare(const QSqlDatabase &connection, const QString &sql)
{
    sqlite3 *const database = handleOf(connection);
    if (!database)
        return failed(SQLITE_CANTOPEN);
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failed(sqlite3_extended_errcode(database));
    return std::unique_ptr<PreparedStatement>(new SqliteStatement(statement));
}

SqliteStatement::SqliteStatement(sqlite3_stmt *statement)
    : m_statement(statement)
    , m_state(SQLITE_DONE)
    , m_fault(SQLITE_OK)
{
}

void SqliteStatement::bind(int index, const SqlValue &value)
{
    sqlite3_stmt *const statement = m_statement.get();
    const int place = index + 1;
    int code = SQLITE_OK;
    if (const auto *number = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(statement, place, *number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        code = sqlite3_bind_text64(statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        // Never a null pointer, which would be NULL: constData() of a null QByteArray points to an empty text.
        code = sqlite3_bind_blob64(statement, place, bytes->constData(), static_cast<sqlite3_uint64>(bytes->size()),
                                   SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(statement, place);
    }
    if (code != SQLITE_OK)
        m_fault = code;
}

Status SqliteStatement::execute()
{
    if (m_fault != SQLITE_OK)
        return outcome();
    m_fresh = false;
    next();
    m_fresh = true;
    return outcome();
}

bool SqliteStatement::next()
{
    if (m_fresh) {
        m_fresh = false;
        return m_state == SQLITE_ROW;
    }
    m_state = sqlite3_step(m_statement.get());
    if (m_state != SQLITE_ROW && m_state != SQLITE_DONE)
        m_fault = sqlite3_extended_errcode(sqlite3_db_handle(m_statement.get()));
    return m_state == SQLITE_ROW;
}

Status SqliteStatement::finish()
{
    // A statement left before its last row still has its constraints to pass.
    const int code = sqlite3_reset(m_statement.get());
    if (m_fault == SQLITE_OK && code != SQLITE_OK)
        m_fault = sqlite3_extended_errcode(sqlite3_db_handle(m_statement.get()));
    const Status finished = outcome();
    m_state = SQLITE_DONE;
    m_fault = SQLITE_OK;
    m_fresh = false;
    return finished;
}

Status SqliteStatement::outcome() const
{
    if (m_fault == SQLITE_OK)
        return {};
    return failed(m_fault);
}

int SqliteStatement::changed() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

QByteArrayView SqliteStatement::view(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement.get(), column) : 0);
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QDateTime SqliteStatement::time(int column) const
{
    return timeFromSql(view(column));
}

} // namespace lajur::storage
