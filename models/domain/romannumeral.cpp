// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/romannumeral.h"

namespace lajur::domain {

namespace {

constexpr int highest = 39;
constexpr const char *units[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

} // namespace

QString romanNumeral(int number)
{
    if (number < 1 || number > highest)
        return {};
    return QString(number / 10, QLatin1Char('X')) + QLatin1String(units[number % 10]);
}

int fromRomanNumeral(QStringView numeral)
{
    for (int number = 1; number <= highest; ++number) {
        if (numeral.compare(romanNumeral(number), Qt::CaseInsensitive) == 0)
            return number;
    }
    return 0;
}

} // namespace lajur::domain
