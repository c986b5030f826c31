// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

class QSqlError;

namespace lajur::storage {

/// The one place that knows what the databases' own error codes mean to an office.
class SqlFailure
{
public:
    /// Error for what the driver reported. Its detail names the native code alone: servers quote values in their
    /// messages, and values are personal.
    static domain::Error from(const QSqlError &error);
    /// Error for an extended result code of SQLite.
    static domain::Error ofSqlite(int resultCode);
    /// The sentence shown for a code that storage answers.
    static domain::Error of(domain::ErrorCode code, const QString &detail);
};

} // namespace lajur::storage
