// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace lajur::bench {

/// Durations of one kind of work in milliseconds, of which the typical and the slow ones are asked.
class Samples
{
public:
    template <typename Work>
    void time(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    void add(double milliseconds) { m_values.push_back(milliseconds); }

    double median() const { return percentile(50); }
    /// The least value that `percent` of all do not exceed; 0 without any.
    double percentile(int percent) const
    {
        if (m_values.empty())
            return 0;
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
        return sorted[std::max<std::size_t>(rank, 1) - 1];
    }

private:
    std::vector<double> m_values;
};

} // namespace lajur::bench
