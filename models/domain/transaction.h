// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <memory>

namespace lajur::domain {

/// One user action on the database: everything or nothing. Rolls back unless committed.
class Transaction
{
public:
    virtual ~Transaction() = default;
    /// Durable when it returns success.
    virtual Status commit() = 0;
};

/// Begins write transactions. One begun inside another joins it: only the outermost commit writes.
class TransactionSource
{
public:
    virtual ~TransactionSource() = default;
    virtual Result<std::unique_ptr<Transaction>> begin() = 0;
};

} // namespace lajur::domain
