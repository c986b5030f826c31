// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPolygonF>
#include <QTransform>

namespace lajur::ktp {

/// The card seen from straight above, and the way back to the picture.
class CardView
{
public:
    static constexpr int Width = 1500; ///< Pixels of an ID-1 card's longer side.
    static constexpr int Height = 946;

    /// `corners` from the card's upper left corner, clockwise.
    CardView(const QImage &picture, const QPolygonF &corners);

    const QPolygonF &corners() const { return m_corners; }
    QImage straightened(const QSize &size = QSize(Width, Height)) const;
    QPolygonF onPicture(const QRectF &box) const; ///< A box of the view at full size.
    int turn() const; ///< As in identity::KtpScan.
    double skew() const;
    /// The same card the other way up.
    CardView upsideDown() const;
    /// Pixels of the picture for each of the view's at full size; below 1 the view is an enlargement.
    double pictureScale() const;

private:
    double angle() const;

    QImage m_picture;
    QPolygonF m_corners;
};

/// How much more a view looks like the front of a KTP upright than upside down, by its photo; -1 to 1.
double uprightness(const QImage &view);

} // namespace lajur::ktp
