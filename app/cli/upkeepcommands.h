// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace lajur::cli {

/// Commands that keep the data safe: backup, restore, verify.
std::vector<std::unique_ptr<Command>> upkeepCommands();

} // namespace lajur::cli
