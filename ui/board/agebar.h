// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/stageage.h"

#include <QHash>
#include <QPixmap>

class QPainter;
class QRect;

namespace lajur::ui {

/// Paints the share of the standard time used up: solid, hatched beyond it, or in blocks where another clock runs.
class AgeBar
{
public:
    void paint(QPainter &painter, const QRect &bar, const itemmodels::StageAge &age);

private:
    /// What a tile was drawn for; Qt's own patterns do not grow with the screen's density.
    struct TileKey {
        int on; ///< Width of a block, px; 0 for the hatch.
        int height;
        QRgb colour;
        qreal dpr;

        bool operator==(const TileKey &) const = default;
        friend size_t qHash(const TileKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.on, key.height, key.colour, key.dpr);
        }
    };

    void paintLate(QPainter &painter, const QRect &bar, double share);
    const QPixmap &tile(int on, int off, int height, const QColor &colour, qreal dpr);

    QHash<TileKey, QPixmap> m_tiles;
};

} // namespace lajur::ui
