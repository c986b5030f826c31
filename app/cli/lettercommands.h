// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace lajur::cli {

/// Commands about letters of recommendation and the three registers.
std::vector<std::unique_ptr<Command>> letterCommands();

} // namespace lajur::cli
