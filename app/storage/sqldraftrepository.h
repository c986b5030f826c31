// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draftrepository.h"

namespace lajur::storage {

class Database;

/// Keeps half-filled forms in SQL.
class SqlDraftRepository final : public domain::DraftRepository
{
public:
    explicit SqlDraftRepository(Database &database);

    domain::Result<domain::DraftId> save(const domain::Draft &draft) override;
    domain::Status remove(domain::DraftId id) override;
    domain::Result<QList<domain::Draft>> all() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
