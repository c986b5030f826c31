// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqltransaction.h"

#include "app/storage/database.h"

using namespace lajur::domain;

namespace lajur::storage {

SqlTransaction::SqlTransaction(Database &database)
    : m_database(database)
{
}

SqlTransaction::~SqlTransaction()
{
    if (!m_ended)
        m_database.endTransaction(false);
}

Status SqlTransaction::commit()
{
    if (m_ended)
        return {};
    m_ended = true;
    return m_database.endTransaction(true);
}

} // namespace lajur::storage
