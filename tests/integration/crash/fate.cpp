// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/fate.h"

#include <array>

namespace lajur::crash {

Fate::Fate(quint64 seed)
    : m_random(seed)
{
    constexpr std::array shares{0.0, 0.1, 0.5, 0.5, 0.5, 0.5, 0.9, 1.0};
    m_keep = shares[m_random() % shares.size()];
}

Fate Fate::mercy()
{
    Fate fate(0);
    fate.m_keep = 1.0;
    return fate;
}

int Fate::survivors(int count)
{
    if (count == 0 || m_keep >= 1.0)
        return count;
    if (std::uniform_real_distribution(0.0, 1.0)(m_random) < m_keep)
        return count;
    return int(m_random() % quint64(count)); // an older version, or the one that was there before
}

} // namespace lajur::crash
