// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

namespace lajur::domain {

/// Keeps which papers a case has; the sealed bytes lie in the document store.
class DocumentRepository
{
public:
    virtual ~DocumentRepository() = default;
    /// The document of that kind of the case, added if new.
    virtual Result<DocumentId> ensure(CaseId caseId, const QString &kind) = 0;
    /// `version` is assigned: one higher than the highest of the document.
    virtual Result<DocumentVersion> addVersion(const DocumentVersion &version) = 0;
    virtual Result<QList<Document>> ofCase(CaseId caseId) = 0;
    /// Newest first.
    virtual Result<QList<DocumentVersion>> versions(DocumentId document) = 0;
    /// Kind and newest version of every document of a case, in one query.
    virtual Result<QList<std::pair<QString, DocumentVersion>>> latestOfCase(CaseId caseId) = 0;
    virtual Result<QList<DocumentVersion>> allVersions() = 0;
    /// The case a version belongs to; invalid for one of an incoming letter.
    virtual Result<CaseId> caseOf(DocumentId document) = 0;
};

} // namespace lajur::domain
