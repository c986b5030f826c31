// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::domain {

/// Without white space at the ends and with single spaces between words.
QString singleSpaced(QStringView text);

/// Whether the text holds a character that nobody sees: control and format characters (zero width, change of writing
/// direction), private or unassigned ones, half of a surrogate pair. Such text would compare, sort and print wrongly.
bool hasInvisibles(QStringView text);

/// Without the spaces and dots people type between groups of digits.
QString withoutGrouping(QStringView text);

/// The first character that `isAllowed` refuses, fit to be shown: itself, or "U+200B" if it cannot be seen.
/// Empty if there is none.
QString firstRefused(QStringView text, bool (*isAllowed)(char32_t));

/// The same for characters that are not one of 0 to 9.
QString firstNonDigit(QStringView text);

} // namespace lajur::domain
