// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incomingletterrepository.h"

namespace lajur::storage {

class Database;

/// Keeps the letters of request in SQL.
class SqlIncomingLetterRepository final : public domain::IncomingLetterRepository
{
public:
    explicit SqlIncomingLetterRepository(Database &database);

    domain::Result<domain::IncomingLetterId> insert(const domain::IncomingLetter &letter) override;
    domain::Status update(const domain::IncomingLetter &letter) override;
    domain::Result<domain::IncomingLetter> byId(domain::IncomingLetterId id) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
