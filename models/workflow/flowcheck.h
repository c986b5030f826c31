// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/workflow/definition.h"

namespace lajur::workflow {

/// Faults of the way a case can go, for a definition without meaningFaults: no end, stages nothing leads to, stages no
/// end can be reached from, corrections entered by a transition that does not remember who asked for them.
QList<domain::Reason> flowFaults(const Definition &definition);

} // namespace lajur::workflow
