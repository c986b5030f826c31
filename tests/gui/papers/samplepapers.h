// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace lajur::testlib {

/// A PDF of A4 pages, each with "Halaman <n>" (from 1) on it and, on every third, "Dinas Kesehatan".
inline QByteArray pdfOfPages(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(40);
    painter.setFont(font);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(QPointF(100, 200), QStringLiteral("Halaman %1").arg(page));
        if (page % 3 == 0)
            painter.drawText(QPointF(100, 1500), QStringLiteral("Dinas Kesehatan"));
    }
    painter.end();
    return buffer.data();
}

} // namespace lajur::testlib
