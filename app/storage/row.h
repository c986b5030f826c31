// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/sqlvalue.h"

#include <QSqlQuery>

namespace lajur::storage {

/// Reads the columns of one result row in the order the statement names them.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    Row &operator>>(QString &value) { return value = next().toString(), *this; }
    Row &operator>>(QByteArray &value) { return value = next().toByteArray(), *this; }
    Row &operator>>(qint64 &value) { return value = next().toLongLong(), *this; }
    Row &operator>>(int &value) { return value = next().toInt(), *this; }
    Row &operator>>(bool &value) { return value = next().toInt() != 0, *this; }
    Row &operator>>(QDate &value) { return value = QDate::fromString(next().toString(), Qt::ISODate), *this; }
    Row &operator>>(QDateTime &value) { return value = timeFromSql(next().toString()), *this; }
    template <typename Tag>
    Row &operator>>(domain::Id<Tag> &id)
    {
        return id.value = next().toLongLong(), *this;
    }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace lajur::storage
