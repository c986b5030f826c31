// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/data/ktp/cardpainter.h"

#include <QPolygonF>

namespace lajur::ktpcards {

/// How a picture came about.
enum class Source { CardAlone, CardOnA4, Photo };

/// What is wrong with a picture, on purpose.
enum class Fault { None, Grey, Blurred, CutOff, Glare, FewDpi, Back, Letter };

/// What a picture is asked to be; all else its seed decides.
struct PictureOrder {
    Source source = Source::CardAlone;
    Fault fault = Fault::None;
    int dpi = 300;
    bool anyTurn = true; ///< One of four turns, else upright.
};

/// A picture of an invented person's card, and the truth about it.
struct CardPicture {
    QImage image;
    PictureOrder order;
    CardPerson person;
    CardStyle style;
    QPolygonF card; ///< Its corners on the picture: upper left, upper right, lower right, lower left of the card.
    int turn = 0; ///< Quarter turns clockwise, in degrees, by which the card lies on the picture.
};

/// The same picture for the same order and seed, whatever was made before.
CardPicture makePicture(const PictureOrder &order, quint32 seed);

/// An order drawn as papers come in an office: mostly flatbed at 300 dpi, some photos, some with a fault.
PictureOrder mixedOrder(quint32 seed);

QString faultName(Fault fault);

} // namespace lajur::ktpcards
