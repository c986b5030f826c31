// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/workflow/definition.h"

namespace lajur::workflow {

/// Faults of names and shapes the schema cannot see: ids given twice, stages, lanes, guards, effects, roles, functions
/// and papers that do not exist, properties that contradict each other. Place as JSON pointer in `field`.
QList<domain::Reason> meaningFaults(const Definition &definition);

/// Names in alphabetical order, for "known guards: …".
QString sortedNames(QStringList names);

} // namespace lajur::workflow
