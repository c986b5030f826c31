// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/data/ktp/cardperson.h"
#include "tests/data/ktp/digitface.h"

#include <QColor>
#include <QImage>

namespace lajur::ktpcards {

/// What differs from card to card though the same is printed on it.
struct CardStyle {
    DigitFace digits = DigitFace::OcrA;
    QString font;
    bool bold = false;
    QColor ground;
    QColor ink;
    double patternContrast = 0.1;
    double labelColumn = 0.03; ///< Shares of the card's width and height.
    double valueColumn = 0.26;
    double textSize = 0.042;
    double drop = 0; ///< How much lower all lines stand.
    double nikHeight = 0.06;
    double nikPitch = 0.029;
    bool border = false;
    bool uprightColon = true; ///< Colon in a column of its own.
    quint32 patternSeed = 1;
};

CardStyle inventStyle(Dice &dice);

/// The front of the card, upright; `width` is that of an ID-1 card (85.60 × 53.98 mm) in pixels.
QImage paintFront(const CardPerson &person, const CardStyle &style, int width);
/// The back: coat of arms, map, chip, no text to read.
QImage paintBack(const CardStyle &style, int width);

} // namespace lajur::ktpcards
