// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/frontandback.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lajur::identity {

namespace {

constexpr double pageWidth = 210; // millimetres
constexpr double pageHeight = 297;
constexpr double cardWidth = 85.60;
constexpr double cardHeight = 53.98;
constexpr double firstTop = 60;
constexpr double gap = 20;

} // namespace

QImage frontAndBack(const QImage &front, const QImage &back, int dpi)
{
    const double unit = std::clamp(dpi, 72, 600) / 25.4;
    QImage page(int(std::lround(pageWidth * unit)), int(std::lround(pageHeight * unit)), QImage::Format_RGB32);
    page.setDotsPerMeterX(int(std::lround(unit * 1000)));
    page.setDotsPerMeterY(int(std::lround(unit * 1000)));
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double left = (pageWidth - cardWidth) / 2 * unit;
    const QSizeF size(cardWidth * unit, cardHeight * unit);
    if (!front.isNull())
        painter.drawImage(QRectF(QPointF(left, firstTop * unit), size), front);
    if (!back.isNull())
        painter.drawImage(QRectF(QPointF(left, (firstTop + cardHeight + gap) * unit), size), back);
    painter.end();
    return page;
}

} // namespace lajur::identity
