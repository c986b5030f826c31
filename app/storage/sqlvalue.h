// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace lajur::storage {

/// \file How values lie in the tables: empty text and bytes are empty, not NULL; an id or time not set is NULL.

QVariant toSql(const QString &value);
QVariant toSql(const QByteArray &value);
QVariant toSql(QDate value); ///< "2026-02-01"
QVariant toSql(const QDateTime &value); ///< "2026-02-01T03:04:05.678Z"
inline QVariant toSql(qint64 value) { return QVariant(value); }
inline QVariant toSql(int value) { return QVariant(value); }
inline QVariant toSql(bool value) { return QVariant(value ? 1 : 0); }

template <typename Tag>
QVariant toSql(domain::Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>());
}

template <typename T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant(QMetaType::fromType<T>());
}

/// The UTC time of its text; null for any other text. Quicker than QDateTime::fromString, which the board would feel.
QDateTime timeFromSql(const QString &text);

} // namespace lajur::storage
