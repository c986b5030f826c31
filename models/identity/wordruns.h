// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/inkmap.h"

#include <QString>

namespace lajur::identity {

/// The columns of each word on a line of print, told by the gaps in the ink: a gap between words is wider than those
/// between the letters, whatever they are. A colon before the first is left out. Empty if no ink stands there.
std::vector<Run> wordRuns(const InkMap &line);

/// The word read in a run, with a Q for each O below which a tail hangs; unchanged if its letters touch, so that they
/// cannot be told apart.
QString withTails(const QString &word, const InkMap &line, const Run &run);

} // namespace lajur::identity
