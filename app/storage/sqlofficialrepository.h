// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/officialrepository.h"

namespace lajur::storage {

class Database;

/// Keeps officials and their periods in SQL.
class SqlOfficialRepository final : public domain::OfficialRepository
{
public:
    explicit SqlOfficialRepository(Database &database);

    domain::Result<domain::OfficialId> insert(const domain::Official &official) override;
    domain::Status update(const domain::Official &official) override;
    domain::Result<QList<domain::Official>> all() override;
    domain::Result<domain::Official> byId(domain::OfficialId id) override;
    domain::Result<std::optional<domain::Official>> onDuty(const QString &function, QDate day) override;
    domain::Result<std::optional<domain::Official>> signatory(QDate day) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
