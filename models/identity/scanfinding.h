// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPolygonF>
#include <QString>

namespace lajur::identity {

/// Something that makes a scan of a KTP unfit for the check or for BSrE, for the person at the scanner.
struct ScanFinding {
    QString code; ///< grey, blurred, cut-off, glare, few-dpi, wrong-side or not-a-ktp.
    QString text; ///< Translated sentence that says what is wrong and what to do.
    QPolygonF mark; ///< Where, on the picture.
};

using ScanFindings = QList<ScanFinding>;

} // namespace lajur::identity
