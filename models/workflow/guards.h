// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/workflow/casestate.h"
#include "models/workflow/definition.h"
#include "models/workflow/facts.h"

namespace lajur::workflow {

/// Name of the one parameter a guard takes ("kinds", "transition"), empty if it takes none.
QString guardParameter(const QString &guard);
/// Kinds of paper a call of documentsPresent asks for.
QStringList guardKinds(const GuardCall &call);
/// Transition a call of recorded or notRecorded asks about.
QString guardTransition(const GuardCall &call);

/// Why the guard is closed, with the code "guard.<name>" and in words that name what is missing; empty if it is open.
QList<domain::Reason> closedBecause(const GuardCall &call, const Definition &definition, const CaseState &state,
                                    const Facts &facts);

} // namespace lajur::workflow
