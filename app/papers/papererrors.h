// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/paperwire/refusal.h"
#include "models/services/papertrouble.h"

namespace lajur::papers {

/// How a worker came to its end before it answered.
enum class WorkerEnd {
    Crashed,
    Hung,
    NotStarted,
    Unprotected,
};

/// The sentence for a refused file, with PaperTrouble::Refused and the refusal's own code as reasons.
domain::Error refusedError(paperwire::Refusal refusal);
/// The sentence for a worker that gave no answer.
domain::Error endedError(WorkerEnd end);
/// The sentence for questions that no worker is started for, because the last ones all ended.
domain::Error restingError();

} // namespace lajur::papers
