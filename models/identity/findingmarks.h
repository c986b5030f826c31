// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpscan.h"

#include <QStringList>

namespace lajur::identity {

/// Says where on a picture each finding of the quality gate shows, in the order of KtpScan::quality, so that a number
/// on the picture and the same number before a sentence belong together.
class FindingMarks
{
public:
    /// On the straightened card, px of KtpScan::crop; what concerns the whole card is its outline. Empty without a
    /// crop.
    static QList<QPolygonF> onCard(const KtpScan &scan);
    /// On the picture that was read, as shares (0 to 1) of its width and height.
    static QList<QPolygonF> onPicture(const KtpScan &scan);
    /// "1. The picture is blurred…", a sentence for each mark.
    static QStringList sentences(const ScanFindings &findings);
};

} // namespace lajur::identity
