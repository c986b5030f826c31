// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/inkmap.h"

namespace lajur::identity {

/// The columns of each word on a line of print, told by the gaps in the ink: a gap between words is wider than those
/// between the letters, whatever they are. A colon before the first is left out. Empty if no ink stands there.
std::vector<Run> wordRuns(const InkMap &line);

} // namespace lajur::identity
