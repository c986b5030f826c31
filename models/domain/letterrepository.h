// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letter.h"
#include "models/domain/letterline.h"
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
    /// A page of the list of letters, newest first.
    virtual Result<QList<LetterLine>> list(const LetterFilter &filter) = 0;
    /// Open cases in one of the stages, as lines of letters yet to be issued, longest waiting first; of `filter` only
    /// text and limit count.
    virtual Result<QList<LetterLine>> awaited(const QStringList &stages, const LetterFilter &filter) = 0;
    /// Years that letters bear, newest first.
    virtual Result<QList<int>> years() = 0;
};

} // namespace lajur::domain
