// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "models/workflow/engine.h"

namespace lajur::cli {

/// What may happen to a case: open actions with the values they ask for, closed ones with every reason.
Reply actionsReply(const QList<workflow::Action> &actions);

} // namespace lajur::cli
