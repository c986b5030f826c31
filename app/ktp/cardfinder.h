// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPolygonF>

namespace lajur::ktp {

/// A place on a picture where a card may lie.
struct CardCandidate {
    QPolygonF corners; ///< Clockwise, from either end of a longer side: the card may still stand on its head.
    double merit = 0; ///< 0 to 1, how much it looks like the outline of an ID-1 card.
    double aspect = 0; ///< Longer to shorter side.
};

/// Looks for the outline of an ID-1 card on a picture of any size and turn.
class CardFinder
{
public:
    static constexpr double IdOneAspect = 85.60 / 53.98;

    enum class Effort {
        Usual, ///< Stops once an outline fits well.
        Utmost, ///< Tries every way, for a picture on which the one that fitted was no card.
    };

    /// Best first; never empty for a picture that has at least the size of a stamp.
    static QList<CardCandidate> find(const QImage &picture, Effort effort = Effort::Usual);
};

} // namespace lajur::ktp
