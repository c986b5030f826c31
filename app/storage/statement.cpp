// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/statement.h"

#include "app/storage/database.h"
#include "app/storage/sqlfailure.h"

#include <QSqlError>

using namespace lajur::domain;

namespace lajur::storage {

Statement::Statement(Database &database, std::shared_ptr<PreparedStatement> prepared)
    : m_database(database)
    , m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::Statement(Database &database, Error error)
    : m_database(database)
    , m_error(std::move(error))
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    query().finish();
    m_prepared->inUse = false;
}

void Statement::bind(const QVariant &value)
{
    if (m_prepared)
        query().bindValue(m_bound++, value);
}

Status Statement::execute()
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    if (query().exec())
        return {};
    m_database.noteFailure();
    return tl::unexpected<Error>(SqlFailure::from(query().lastError()));
}

bool Statement::advance() { return query().next(); }

Status Statement::finish()
{
    const QSqlError error = query().lastError();
    query().finish();
    if (!error.isValid())
        return {};
    m_database.noteFailure();
    return tl::unexpected<Error>(SqlFailure::from(error));
}

Result<int> Statement::change()
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY(execute());
    const int touched = query().numRowsAffected();
    LAJUR_TRY(finish());
    LAJUR_TRY(transaction->commit());
    return touched;
}

Result<qint64> Statement::insert()
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    qint64 id = 0;
    LAJUR_TRY(each([&id](Row &row) { return row >> id, false; }));
    LAJUR_TRY(transaction->commit());
    return id;
}

tl::unexpected<Error> Statement::notFound()
{
    return tl::unexpected<Error>(SqlFailure::of(ErrorCode::NotFound, QStringLiteral("no such row")));
}

} // namespace lajur::storage
