// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/textdifference.h"

#include <algorithm>
#include <vector>

namespace lajur::identity {

namespace {

// Longer texts are marked as a whole: nobody types a name of such length.
constexpr qsizetype longest = 400;

void extend(QList<TextSpan> &spans, qsizetype position, bool goesOn, qsizetype length)
{
    if (goesOn && !spans.isEmpty())
        spans.last().length += length;
    else
        spans.append({position, length});
}

} // namespace

TextDifference TextDifference::between(const QString &first, const QString &second)
{
    if (first == second)
        return {};
    if (first.size() > longest || second.size() > longest)
        return {{{0, first.size()}}, {{0, second.size()}}};
    const std::size_t width = std::size_t(second.size()) + 1;
    std::vector<int> cost(width * (std::size_t(first.size()) + 1));
    const auto at
        = [&cost, width](qsizetype i, qsizetype j) -> int & { return cost[std::size_t(i) * width + std::size_t(j)]; };
    // Cost of the rest behind (i, j), so that the way is walked forwards.
    for (qsizetype i = first.size(); i >= 0; --i) {
        for (qsizetype j = second.size(); j >= 0; --j) {
            if (i == first.size() || j == second.size()) {
                at(i, j) = int(first.size() - i + second.size() - j);
                continue;
            }
            const int both = at(i + 1, j + 1) + (first.at(i) == second.at(j) ? 0 : 1);
            at(i, j) = std::min({both, at(i + 1, j) + 1, at(i, j + 1) + 1});
        }
    }
    TextDifference difference;
    qsizetype i = 0;
    qsizetype j = 0;
    bool goesOn = false;
    while (i < first.size() || j < second.size()) {
        const bool both = i < first.size() && j < second.size();
        if (both && first.at(i) == second.at(j) && at(i, j) == at(i + 1, j + 1)) {
            ++i;
            ++j;
            goesOn = false;
            continue;
        }
        const bool changed = both && at(i, j) == at(i + 1, j + 1) + 1;
        const bool onlyFirst = !changed && i < first.size() && at(i, j) == at(i + 1, j) + 1;
        extend(difference.inFirst, i, goesOn, changed || onlyFirst ? 1 : 0);
        extend(difference.inSecond, j, goesOn, onlyFirst ? 0 : 1);
        i += changed || onlyFirst ? 1 : 0;
        j += onlyFirst ? 0 : 1;
        goesOn = true;
    }
    return difference;
}

} // namespace lajur::identity
