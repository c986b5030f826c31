// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/scanfinding.h"

#include <QImage>

namespace lajur::identity {

/// What is known about a picture when its quality is judged.
struct ScanEvidence {
    QSize picture; ///< In pixels.
    QPolygonF card; ///< Corners on the picture, from the card's upper left, clockwise; empty if none was found.
    double outline = 0; ///< 0 to 1, how much the card's outline is that of an ID-1 card.
    QImage crop; ///< The card straightened to ID-1.
    int labels = 0; ///< Printed labels that were recognised.
    int words = 0; ///< Words read on the card.
    bool photo = false; ///< A photo stands where a KTP has it.
    double firstLine = -1; ///< Height of the name's line, as a share of the card's; negative if unknown.
    double lastLine = -1; ///< The same of the line of the validity.
};

/// Says what makes a scan unfit for the check or for BSrE, so that it can be scanned again while the card lies there.
class ScanQuality
{
public:
    /// SOP: a colour scan, at 300 dpi; below this the small print cannot be read any more.
    static constexpr double LeastDpi = 165;

    static ScanFindings inspect(const ScanEvidence &evidence);

    /// Pixels of the picture for each inch of the card.
    static double dpiOf(const QPolygonF &card);
    /// Width of the softest step that sharp print shows, as a share of the card's width; larger is more blurred.
    static double softness(const QImage &crop);
    /// How far the liveliest part of the card is from grey, 0 to 255.
    static double colourfulness(const QImage &crop);
};

} // namespace lajur::identity
