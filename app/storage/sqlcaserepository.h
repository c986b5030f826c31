// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caserepository.h"

namespace lajur::storage {

class Database;

/// Writes cases and appends to their histories in SQL.
class SqlCaseRepository final : public domain::CaseRepository
{
public:
    explicit SqlCaseRepository(Database &database);

    domain::Result<domain::CaseId> insert(const domain::Case &entry) override;
    domain::Status update(const domain::Case &entry) override;
    domain::Result<domain::CaseEventId> append(const domain::CaseEvent &event) override;
    domain::Status index(const domain::Case &entry) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
