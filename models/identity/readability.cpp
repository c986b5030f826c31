// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/readability.h"

#include <algorithm>

namespace lajur::identity {

namespace {

constexpr qsizetype longWord = 3; ///< Letters; a stroke is easily taken for a shorter one.
constexpr qsizetype leastSure = 3;
constexpr double sure = 0.7;
/// Of letters 19 in 20 words are sure, of poor scans two in three, of what lies upside down one in eight.
constexpr double leastShare = 0.4;

} // namespace

bool isReadable(const OcrWords &words)
{
    const auto isLong = [](const OcrWord &word) { return word.text.size() >= longWord; };
    const auto all = std::count_if(words.cbegin(), words.cend(), isLong);
    const auto read = std::count_if(words.cbegin(), words.cend(),
                                    [&](const OcrWord &word) { return isLong(word) && word.confidence > sure; });
    return read >= leastSure && double(read) >= leastShare * double(all);
}

} // namespace lajur::identity
