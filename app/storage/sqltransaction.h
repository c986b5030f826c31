// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/transaction.h"

namespace lajur::storage {

class Database;

/// One level of a write transaction; gone without commit, it takes the whole transaction with it.
class SqlTransaction final : public domain::Transaction
{
public:
    explicit SqlTransaction(Database &database);
    ~SqlTransaction() override;
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    /// Refused if anything inside failed or was rolled back; then nothing is saved.
    domain::Status commit() override;

private:
    Database &m_database;
    bool m_ended = false;
};

} // namespace lajur::storage
