// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lajur::identity {

/// How many letters have to be changed, added or left out to make one text the other (Levenshtein).
int editDistance(QStringView one, QStringView other);

/// 1 for equal texts, 0 for texts that share nothing.
double likeness(QStringView one, QStringView other);

} // namespace lajur::identity
