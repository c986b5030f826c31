// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace lajur::ktpcards {

/// The choices of one picture, all from one seed.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    double between(double low, double high) { return low + (high - low) * m_random.generateDouble(); }
    int whole(int low, int high) { return low + int(m_random.bounded(quint32(high - low + 1))); } ///< Both included.
    bool chance(double share) { return m_random.generateDouble() < share; }
    QString oneOf(const QStringList &list) { return list.at(whole(0, int(list.size()) - 1)); }
    quint32 seed() { return m_random.generate(); }

private:
    QRandomGenerator m_random;
};

} // namespace lajur::ktpcards
