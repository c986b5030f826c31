// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/casequeries.h"

namespace lajur::storage {

class Database;

/// Reads cases, the board, search results and histories in SQL.
class SqlCaseQueries final : public domain::CaseQueries
{
public:
    explicit SqlCaseQueries(Database &database);

    domain::Result<domain::Case> byId(domain::CaseId id) override;
    domain::Result<domain::Case> byNumber(const QString &number) override;
    domain::Result<QList<domain::CaseSummary>> list(const domain::CaseFilter &filter) override;
    domain::Result<domain::Board> board() override;
    domain::Result<QList<domain::CaseSummary>> search(const QString &text, int limit) override;
    domain::Result<QList<domain::CaseSummary>> openOfPerson(domain::PersonId person) override;
    domain::Result<QList<domain::CaseSummary>> ofPerson(domain::PersonId person, int limit) override;
    domain::Result<QList<domain::CaseEvent>> history(domain::CaseId id) override;
    domain::Result<domain::CaseEvent> lastEvent(domain::CaseId id) override;
    domain::Result<QList<domain::CaseId>> allIds() override;
    domain::Result<QList<domain::SealedStep>> latestSteps(const QString &transition, int limit) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
