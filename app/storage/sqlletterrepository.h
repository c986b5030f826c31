// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letterrepository.h"

namespace lajur::storage {

class Database;

/// Keeps letters of recommendation and their subjects in SQL.
class SqlLetterRepository final : public domain::LetterRepository
{
public:
    explicit SqlLetterRepository(Database &database);

    domain::Result<domain::LetterId> insert(const domain::Letter &letter,
                                            const QList<domain::CaseId> &subjects) override;
    domain::Status update(const domain::Letter &letter) override;
    domain::Result<domain::Letter> byId(domain::LetterId id) override;
    domain::Result<QList<domain::Letter>> ofCase(domain::CaseId caseId) override;
    domain::Result<QList<domain::LetterLine>> list(const domain::LetterFilter &filter) override;
    domain::Result<QList<domain::LetterLine>> awaited(const QStringList &stages,
                                                      const domain::LetterFilter &filter) override;
    domain::Result<QList<int>> years() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
