// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/documentrepository.h"

namespace lajur::storage {

class Database;

/// Keeps in SQL which papers and versions there are.
class SqlDocumentRepository final : public domain::DocumentRepository
{
public:
    explicit SqlDocumentRepository(Database &database);

    domain::Result<domain::DocumentId> ensure(domain::CaseId caseId, const QString &kind) override;
    domain::Result<domain::DocumentVersion> addVersion(const domain::DocumentVersion &version) override;
    domain::Result<QList<domain::Document>> ofCase(domain::CaseId caseId) override;
    domain::Result<QList<domain::DocumentVersion>> versions(domain::DocumentId document) override;
    domain::Result<QList<std::pair<QString, domain::DocumentVersion>>> latestOfCase(domain::CaseId caseId) override;
    domain::Result<QList<domain::DocumentVersion>> allVersions() override;
    domain::Result<domain::CaseId> caseOf(domain::DocumentId document) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
