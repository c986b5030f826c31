// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letter.h"
#include "models/domain/result.h"

#include <optional>

namespace lajur::domain {

/// Keeps letters of recommendation and which cases they speak for.
class LetterRepository
{
public:
    virtual ~LetterRepository() = default;
    virtual Result<LetterId> insert(const Letter &letter, const QList<CaseId> &subjects) = 0;
    virtual Status update(const Letter &letter) = 0;
    virtual Result<Letter> byId(LetterId id) = 0;
    /// Newest first, whatever their state.
    virtual Result<QList<Letter>> ofCase(CaseId caseId) = 0;
};

} // namespace lajur::domain
