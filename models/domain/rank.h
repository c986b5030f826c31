// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::domain {

/// Golongan of an ASN as letters print it: a PNS's room ("III/a", with a pangkat name) or a PPPK's grade ("IX", without
/// one; Perpres 98/2020).
class Rank
{
public:
    /// Accepts "III/a", "III a", "iiia", "Gol. III/a", "Golongan IX", "Penata Muda", "Penata Muda (III/a)" and "Penata
    /// Muda, III/a". Invalid (rank.unknown, rank.name-differs) for anything else.
    static Result<Rank> parse(QStringView text);

    QString golongan() const; ///< "III/a" or "IX"
    QString pangkatName() const; ///< "Penata Muda"; empty for PPPK.
    QString display() const; ///< "Penata Muda (III/a)" or "Golongan IX"
    bool isPppk() const { return m_room.isNull(); }

    bool operator==(const Rank &) const = default;

private:
    Rank(int level, QChar room)
        : m_level(level)
        , m_room(room)
    {
    }

    int m_level;
    QChar m_room; ///< Null for PPPK.
};

} // namespace lajur::domain
