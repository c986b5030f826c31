// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QSizeF>

namespace lajur::worker {

/// A page that is just one picture.
struct JpegPage {
    QByteArray jpeg; ///< 8 bits, grey or in three colours.
    QSize pixels;
    bool grey = false;
    QSizeF points; ///< Size on paper.
};

/// A PDF of those pages; the JPEGs go in as they are. Throws what qpdf throws.
QByteArray pdfOfJpegs(const QList<JpegPage> &pages);

} // namespace lajur::worker
