// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace lajur::identity {

/// Ways of writing digits that are known by their strokes, drawn here and taken from no font.
enum class StrokeFace { Ocr, Sans };

/// One way of writing a digit: the middle line of its strokes in a box one wide and one high, y downwards.
struct DigitStroke {
    int digit;
    StrokeFace face;
    const char *path; ///< M, L and C with coordinates, as in SVG.
};

/// Every digit in every face, some in two ways.
const QList<DigitStroke> &digitStrokes();

QPainterPath strokePath(const DigitStroke &stroke);

} // namespace lajur::identity
