// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/editdistance.h"

#include <algorithm>
#include <vector>

namespace lajur::identity {

int editDistance(QStringView one, QStringView other)
{
    std::vector<int> row(std::size_t(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const std::size_t at = std::size_t(j) + 1;
            const int changed = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

double likeness(QStringView one, QStringView other)
{
    const qsizetype longer = std::max(one.size(), other.size());
    return longer == 0 ? 1 : 1 - double(editDistance(one, other)) / double(longer);
}

} // namespace lajur::identity
