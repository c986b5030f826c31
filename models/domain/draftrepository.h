// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"

namespace lajur::domain {

/// Keeps half-filled forms.
class DraftRepository
{
public:
    virtual ~DraftRepository() = default;
    /// Inserts when `draft.id` is not set, else replaces.
    virtual Result<DraftId> save(const Draft &draft) = 0;
    virtual Status remove(DraftId id) = 0;
    virtual Result<QList<Draft>> all() = 0;
};

} // namespace lajur::domain
