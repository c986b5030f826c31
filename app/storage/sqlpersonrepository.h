// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/personrepository.h"

namespace lajur::storage {

class Database;

/// Keeps persons and agencies in SQL.
class SqlPersonRepository final : public domain::PersonRepository
{
public:
    explicit SqlPersonRepository(Database &database);

    domain::Result<domain::PersonId> insert(const domain::Person &person) override;
    domain::Status update(const domain::Person &person) override;
    domain::Result<domain::Person> byId(domain::PersonId id) override;
    domain::Result<std::optional<domain::Person>> byNikHash(const QByteArray &hash) override;
    domain::Result<QList<domain::Person>> byEmail(const QString &email, domain::PersonId except) override;
    domain::Result<domain::OpdId> ensureOpd(const QString &name) override;
    domain::Result<QList<domain::Person>> all() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
