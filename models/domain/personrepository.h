// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/opd.h"
#include "models/domain/person.h"
#include "models/domain/result.h"

#include <optional>

namespace lajur::domain {

/// Keeps persons and their agencies.
class PersonRepository
{
public:
    virtual ~PersonRepository() = default;
    virtual Result<PersonId> insert(const Person &person) = 0;
    virtual Status update(const Person &person) = 0;
    virtual Result<Person> byId(PersonId id) = 0;
    virtual Result<std::optional<Person>> byNikHash(const QByteArray &hash) = 0;
    /// Persons other than `except` with this e-mail (a mailbox belongs to one person).
    virtual Result<QList<Person>> byEmail(const QString &email, PersonId except) = 0;
    /// The agency of that name, added if new.
    virtual Result<OpdId> ensureOpd(const QString &name) = 0;
    virtual Result<QList<Person>> all() = 0;
};

} // namespace lajur::domain
