// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::domain {

/// 1 to 39, as months, golongan and rounds are counted; empty outside.
QString romanNumeral(int number);

/// The number of a numeral of romanNumeral, in any case; 0 if it is none.
int fromRomanNumeral(QStringView numeral);

} // namespace lajur::domain
