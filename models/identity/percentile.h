// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <vector>

namespace lajur::identity {

/// The value below which a share (0 to 1) of the values lies; `values` must not be empty.
inline double percentileOf(std::vector<double> values, double share)
{
    const std::size_t at = std::min(values.size() - 1, std::size_t(double(values.size()) * share));
    std::nth_element(values.begin(), values.begin() + long(at), values.end());
    return values[at];
}

} // namespace lajur::identity
