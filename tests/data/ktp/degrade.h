// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPolygonF>

namespace lajur::ktpcards {

class Dice;

/// What scanners, lamps, hands and file formats do to a picture (all in Format_RGB32).
QImage blurred(const QImage &image, double radius);
QImage withNoise(const QImage &image, double strength, Dice &dice);
QImage asGrey(const QImage &image);
QImage throughJpeg(const QImage &image, int quality);
QImage relit(const QImage &image, double gain, double lift, double slope);
/// A white reflection over part of the card.
QImage withGlare(const QImage &image, const QPolygonF &card, Dice &dice);

} // namespace lajur::ktpcards
