// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <optional>
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <variant>

namespace lajur::storage {

/// \file How values lie in the tables: empty text and bytes are empty, not NULL; an id or time not set is NULL.

/// A value on its way into a statement; std::monostate is NULL.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;

inline SqlValue toSql(const SqlValue &value)
{
    return value;
}
inline SqlValue toSql(const QString &value)
{
    return value;
}
inline SqlValue toSql(const QByteArray &value)
{
    return value;
}
SqlValue toSql(QDate value); ///< "2026-02-01"
SqlValue toSql(const QDateTime &value); ///< "2026-02-01T03:04:05.678Z"
inline SqlValue toSql(qint64 value)
{
    return value;
}
inline SqlValue toSql(int value)
{
    return qint64(value);
}
inline SqlValue toSql(bool value)
{
    return qint64(value);
}

template <typename Tag>
SqlValue toSql(domain::Id<Tag> id)
{
    return id.isValid() ? SqlValue(id.value) : SqlValue();
}

template <typename T>
SqlValue toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : SqlValue();
}

// Quicker than Qt's own reading and writing of ISO 8601, which goes through formats and which the board would feel.

QDate dateFromSql(QByteArrayView text); ///< Null for any other text.
QDateTime timeFromSql(QByteArrayView text); ///< In UTC; null for any other text.

} // namespace lajur::storage
