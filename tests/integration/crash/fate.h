// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <random>

namespace lajur::crash {

/// Decides, repeatably for one seed, how much of what was never synced a power cut leaves behind.
class Fate
{
public:
    /// Some cuts take nearly everything, some nearly nothing, most something in between.
    explicit Fate(quint64 seed);
    /// The machine did not lose power at all.
    static Fate mercy();

    /// How many of `count` versions, laid one over the other, reached the disk: 0 to count.
    int survivors(int count);

private:
    std::mt19937_64 m_random;
    double m_keep = 1.0;
};

} // namespace lajur::crash
