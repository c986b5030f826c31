// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/preparedstatement.h"

namespace lajur::storage {

/// Reads the columns of one result row in the order the statement names them.
class Row
{
public:
    explicit Row(const PreparedStatement &statement)
        : m_statement(statement)
    {
    }

    Row &operator>>(QString &value) { return value = m_statement.text(m_column++), *this; }
    Row &operator>>(QByteArray &value) { return value = m_statement.bytes(m_column++), *this; }
    Row &operator>>(qint64 &value) { return value = m_statement.number(m_column++), *this; }
    Row &operator>>(int &value) { return value = static_cast<int>(m_statement.number(m_column++)), *this; }
    Row &operator>>(bool &value) { return value = m_statement.number(m_column++) != 0, *this; }
    Row &operator>>(QDate &value) { return value = dateFromSql(m_statement.bytes(m_column++)), *this; }
    Row &operator>>(QDateTime &value) { return value = m_statement.time(m_column++), *this; }
    template <typename Tag>
    Row &operator>>(domain::Id<Tag> &id)
    {
        return id.value = m_statement.number(m_column++), *this;
    }

private:
    const PreparedStatement &m_statement;
    int m_column = 0;
};

} // namespace lajur::storage
