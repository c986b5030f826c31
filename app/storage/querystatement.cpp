// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/querystatement.h"

#include "app/storage/sqlfailure.h"

#include <QSqlError>
#include <QVariant>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

tl::unexpected<Error> failed(const QSqlQuery &query)
{
    return tl::unexpected<Error>(SqlFailure::from(query.lastError()));
}

struct ToVariant {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(qint64 number) const { return number; }
    // To QtSql a null string is NULL, to us it is empty.
    QVariant operator()(const QString &text) const { return text.isNull() ? QStringLiteral("") : text; }
    QVariant operator()(const QByteArray &bytes) const { return bytes.isNull() ? QByteArrayLiteral("") : bytes; }
};

} // namespace

QueryStatement::QueryStatement(const QSqlDatabase &connection)
    : m_query(connection)
{
}

Result<std::unique_ptr<PreparedStatement>> QueryStatement::prepare(const QSqlDatabase &connection, const QString &sql)
{
    std::unique_ptr<QueryStatement> prepared(new QueryStatement(connection));
    if (!prepared->m_query.prepare(sql))
        return failed(prepared->m_query);
    return prepared;
}

void QueryStatement::bind(int index, const SqlValue &value)
{
    m_query.bindValue(index, std::visit(ToVariant(), value));
}

Status QueryStatement::execute()
{
    if (m_query.exec())
        return {};
    return failed(m_query);
}

bool QueryStatement::next()
{
    return m_query.next();
}

Status QueryStatement::finish()
{
    const Status finished = m_query.lastError().isValid() ? Status(failed(m_query)) : Status();
    m_query.finish();
    return finished;
}

int QueryStatement::changed() const
{
    return m_query.numRowsAffected();
}

QString QueryStatement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray QueryStatement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 QueryStatement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QDateTime QueryStatement::time(int column) const
{
    return timeFromSql(text(column).toLatin1());
}

} // namespace lajur::storage
