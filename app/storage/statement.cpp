// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/statement.h"

#include "app/storage/database.h"
#include "app/storage/sqlfailure.h"

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
    (void)m_prepared->finish();
    m_prepared->inUse = false;
}

void Statement::bind(const SqlValue &value)
{
    if (m_prepared)
        m_prepared->bind(m_bound++, value);
}

Status Statement::execute()
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    Status done = m_prepared->execute();
    if (!done)
        m_database.noteFailure();
    return done;
}

Status Statement::finish()
{
    Status done = m_prepared->finish();
    if (!done)
        m_database.noteFailure();
    return done;
}

Result<int> Statement::change()
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY(execute());
    const int touched = m_prepared->changed();
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
