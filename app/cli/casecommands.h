// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace lajur::cli {

/// Commands that carry a case through the SOP.
std::vector<std::unique_ptr<Command>> caseCommands();

/// Takes one step of the case named by number or row id.
domain::Result<Reply> takeStep(Workplace &workplace, const QString &caseText, const services::StepRequest &request);

} // namespace lajur::cli
