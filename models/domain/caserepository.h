// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/case.h"
#include "models/domain/caseevent.h"
#include "models/domain/result.h"

namespace lajur::domain {

/// Writes cases and their histories. Call inside a transaction.
class CaseRepository
{
public:
    virtual ~CaseRepository() = default;
    /// Answers the new id; `entry.id` and `rowVersion` are ignored, the stored version is 1.
    virtual Result<CaseId> insert(const Case &entry) = 0;
    /// Conflict if the stored row version differs from `entry.rowVersion`; the stored one is then one higher.
    /// Leaves number, kind, workflow, keyWrap and openedAt as they were.
    virtual Status update(const Case &entry) = 0;
    /// Appends; `event.sequence` must be the next one (Conflict otherwise).
    virtual Result<CaseEventId> append(const CaseEvent &event) = 0;
    /// Puts name, NIP, e-mail and OPD of the case into the search index.
    virtual Status index(const Case &entry) = 0;
};

} // namespace lajur::domain
