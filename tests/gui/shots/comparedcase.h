// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/shots/demowindow.h"

namespace lajur::shots {

/// A case that waits for its check, whose form differs from its KTP and letter by one letter of the name. The program
/// ends if it cannot be made.
domain::CaseId makeComparedCase(DemoWindow &demo);

} // namespace lajur::shots
