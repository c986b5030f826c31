// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/wordruns.h"

#include <algorithm>

namespace lajur::identity {

namespace {

constexpr float inked = 0.5F; ///< Pixels of ink in a column that count; the map is of ones.

/// Height of the capitals: the rows that hold nearly all of the ink.
int heightOf(const InkMap &line)
{
    const std::vector<float> rows = line.rows(0, line.width());
    const float most = *std::max_element(rows.cbegin(), rows.cend());
    const std::vector<Run> runs = runsAbove(rows, 0.12F * most);
    int height = 0;
    for (const Run &run : runs)
        height = std::max(height, run.length());
    return height;
}

/// Two dots above each other: nothing of it stands in the middle.
bool isColon(const InkMap &line, const Run &run, int height)
{
    if (run.length() > height / 3)
        return false;
    const std::vector<float> rows = line.rows(run.begin, run.end);
    const std::vector<Run> dots = runsAbove(rows, 0.5F);
    return dots.size() == 2 && dots[0].length() < height / 3 && dots[1].length() < height / 3;
}

} // namespace

std::vector<Run> wordRuns(const InkMap &line)
{
    if (line.width() < 1 || line.height() < 1)
        return {};
    const int height = heightOf(line);
    // DOMAIN: a space is about half as wide as capitals are high, letters stand a tenth to a fifth apart.
    const int widest = std::max(2, int(0.31 * height));
    std::vector<Run> words;
    for (const Run &run : runsAbove(line.columns(0, line.height()), inked)) {
        if (!words.empty() && run.begin - words.back().end < widest)
            words.back().end = run.end;
        else
            words.push_back(run);
    }
    if (!words.empty() && isColon(line, words.front(), height))
        words.erase(words.begin());
    return words;
}

} // namespace lajur::identity
