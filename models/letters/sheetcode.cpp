// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/sheetcode.h"

#include "models/letters/markedtext.h"
#include "models/letters/pageunits.h"

#include <QPainter>
#include <QPainterPath>

namespace lajur::letters {

namespace {

constexpr int quietModules = 4; ///< White that a reader needs around a QR code.

bool isDark(const QImage &modules, int x, int y)
{
    return qGray(modules.pixel(x, y)) < 128;
}

/// One outline for all: modules filled one by one would show hairlines between them.
QPainterPath outline(const QImage &modules, const QPointF &corner, double module)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width();) {
            if (!isDark(modules, x, y)) {
                ++x;
                continue;
            }
            const int begin = x;
            while (x < modules.width() && isDark(modules, x, y))
                ++x;
            path.addRect(corner.x() + begin * module, corner.y() + y * module, (x - begin) * module, module);
        }
    }
    return path;
}

} // namespace

SheetCode::SheetCode(const QImage &modules, double side, const QString &caption, double captionPoints)
    : m_modules(modules)
    , m_side(side)
{
    const MarkedText::Style style{units::font(captionPoints, true), 1, Qt::AlignHCenter};
    m_caption = std::make_shared<const MarkedText>(caption, style, width());
}

double SheetCode::quiet() const
{
    return m_modules.isNull() ? 0 : quietModules * m_side / m_modules.width();
}

double SheetCode::width() const
{
    return m_side + 2 * quiet();
}

double SheetCode::height() const
{
    return width() + m_caption->height();
}

QString SheetCode::text() const
{
    return m_caption->text();
}

void SheetCode::paint(QPainter *painter, const QPointF &topLeft) const
{
    if (!m_modules.isNull()) {
        // Whatever lies below, as the mark of a specimen, would disturb whoever reads the code.
        painter->fillRect(units::fromMm(QRectF(topLeft, QSizeF(width(), width()))), Qt::white);
        const QPointF corner = units::fromMm(topLeft + QPointF(quiet(), quiet()));
        painter->fillPath(outline(m_modules, corner, units::fromMm(m_side) / m_modules.width()), Qt::black);
    }
    m_caption->paint(painter, topLeft + QPointF(0, width()));
}

} // namespace lajur::letters
