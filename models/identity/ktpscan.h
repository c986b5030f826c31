// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpreading.h"
#include "models/identity/scanfinding.h"

#include <QImage>

namespace lajur::identity {

/// Everything a machine can say about one picture of a KTP.
struct KtpScan {
    QSize picture; ///< Pixels of what was read.
    KtpReading reading;
    ScanFindings quality;
    int turn
        = 0; ///< Quarter turns in degrees (0, 90, 180, 270) by which the card lies turned clockwise on the picture.
    double skew = 0; ///< What it lies turned clockwise beyond that, -45 to 45 degrees.
    QPolygonF
        card; ///< Corners on the picture: upper left, upper right, lower right, lower left of the card; empty if none.
    QImage crop; ///< The card straightened to ID-1, upright; null if no card was found.
};

} // namespace lajur::identity
