// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QImage>

namespace lajur::letters {

/// The emblem in the kop, made ready once for every letter that carries it.
class Logo
{
public:
    static constexpr double sideMm = 20; ///< It fits a square of this side on paper.
    static constexpr int sidePixels = 180; ///< 229 dots per inch there; more would cost each letter more than its text.
    static constexpr int largestSide = 4000;
    static constexpr qsizetype largestFile = 5 * 1024 * 1024;

    /// The PNG on white, scaled to fit sidePixels; a null image if `png` is empty. Invalid if it is no PNG, is damaged,
    /// or is larger than largestSide or largestFile (read from its head, before anything is decoded).
    static domain::Result<QImage> decode(const QByteArray &png);
};

} // namespace lajur::letters
