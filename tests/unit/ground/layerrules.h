// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/ground/sourcetree.h"

namespace lajur::ground {

/// Every include that points the wrong way between the layers, as "file:line: what is wrong".
QStringList wrongIncludes(const SourceTree &tree);

} // namespace lajur::ground
