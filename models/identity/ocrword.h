// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace lajur::identity {

/// One word as a machine read it off a card that stands upright.
struct OcrWord {
    QString text;
    QRectF box; ///< In pixels of the straightened card.
    double confidence = 0; ///< 0 to 1.
};

using OcrWords = QList<OcrWord>;

} // namespace lajur::identity
