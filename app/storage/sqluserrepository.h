// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/userrepository.h"

namespace lajur::storage {

class Database;

/// Keeps accounts and the office's public keys in SQL.
class SqlUserRepository final : public domain::UserRepository
{
public:
    explicit SqlUserRepository(Database &database);

    domain::Result<domain::UserId> insert(const domain::User &user) override;
    domain::Status update(const domain::User &user) override;
    domain::Result<domain::User> byId(domain::UserId id) override;
    domain::Result<std::optional<domain::User>> byName(const QString &name) override;
    domain::Result<QList<domain::User>> all() override;
    domain::Status saveOfficeKeys(const domain::OfficeKeys &keys) override;
    domain::Result<domain::OfficeKeys> officeKeys() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
