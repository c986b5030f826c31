// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ktp/pix.h"

#include <QImage>

#include <vector>

namespace lajur::ktp {

/// How far each point of a picture is from what is taken for the ground that a card lies on.
class DistanceMap
{
public:
    enum class Ground {
        Rim, ///< One colour, the middle one of the picture's rim.
        Shaded, ///< The rim's colour as it changes over the picture, since the light comes from one side.
        Tint, ///< As Shaded, but only the mixture of colours counts and not how light they are: grain and shadows.
        Paper, ///< White.
        Colourless, ///< Any grey.
    };

    /// `picture` in Format_RGB32.
    DistanceMap(const QImage &picture, Ground ground);
    /// How much print and pattern there is around each point, whatever its colour; 128 is halfway between the plain and
    /// the printed parts of this picture. The grain of wood runs one way only and counts for little.
    static DistanceMap ofTexture(const QImage &picture);

    int width() const { return m_width; }
    int height() const { return m_height; }
    PixPointer above(int threshold) const;

private:
    DistanceMap(const QSize &size, std::vector<uchar> distance);

    int m_width;
    int m_height;
    std::vector<uchar> m_distance;
};

} // namespace lajur::ktp
