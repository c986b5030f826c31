// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/officekeys.h"
#include "models/domain/result.h"
#include "models/domain/user.h"

#include <optional>

namespace lajur::domain {

/// Keeps accounts and the office's public keys.
class UserRepository
{
public:
    virtual ~UserRepository() = default;
    virtual Result<UserId> insert(const User &user) = 0;
    virtual Status update(const User &user) = 0;
    virtual Result<User> byId(UserId id) = 0;
    virtual Result<std::optional<User>> byName(const QString &name) = 0;
    virtual Result<QList<User>> all() = 0;
    /// Once only: Refused if there are keys.
    virtual Status saveOfficeKeys(const OfficeKeys &keys) = 0;
    /// NotFound while the office has not been set up.
    virtual Result<OfficeKeys> officeKeys() = 0;
};

} // namespace lajur::domain
