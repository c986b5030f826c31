// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/digitshapes.h"

#include <QImage>
#include <QList>
#include <QRectF>

namespace lajur::identity {

/// Sixteen digits of a NIK as their shapes tell them, digit by digit.
struct NikShapes {
    QList<DigitDistances> digits; ///< 16, or none if the line could not be cut into 16 cells.
    QRectF box; ///< On the picture that was read.

    QString text() const; ///< The nearest digits, whatever their margin.
    double smallestMargin() const;
    double largestDistance() const; ///< Of the digit that fits worst to what it was taken for.
};

/// Cuts the line of a NIK into its sixteen cells and matches each with the digit shapes.
class NikLine
{
public:
    explicit NikLine(const DigitShapes &shapes)
        : m_shapes(shapes)
    {
    }

    /// `card` is the straightened card in Format_Grayscale8; the digits are looked for inside `region`.
    NikShapes read(const QImage &card, const QRect &region) const;

private:
    const DigitShapes &m_shapes;
};

} // namespace lajur::identity
