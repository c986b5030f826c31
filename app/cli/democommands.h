// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace lajur::cli {

/// Commands that need no office of one's own: the demo office, NIK decoding, checking a workflow file.
std::vector<std::unique_ptr<Command>> demoCommands();

} // namespace lajur::cli
