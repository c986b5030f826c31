// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/scanmarks.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace lajur::ui {

namespace {

constexpr double badgeSize = 20;
constexpr double badgeStep = badgeSize + 4;
constexpr double halo = 5; ///< px of white under the line, so that it shows on dark and light print.
constexpr double line = 2;

/// Where the number stands: at the place's upper left, inside the picture, beside those already there.
QRectF badgeFor(const QPolygonF &place, const QRectF &within, const QList<QRectF> &taken)
{
    const QRectF room = within.adjusted(2, 2, -2 - badgeSize, -2 - badgeSize);
    const QPointF corner = place.boundingRect().topLeft() + QPointF(4, 4);
    QRectF badge(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right())),
                 std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom())), badgeSize, badgeSize);
    const auto meets = [&badge](const QRectF &other) { return other.intersects(badge); };
    while (std::any_of(taken.cbegin(), taken.cend(), meets))
        badge.translate(badgeStep, 0);
    return badge;
}

} // namespace

void paintScanMarks(QPainter &painter, const QList<QPolygonF> &places, const QRectF &within)
{
    // Paper is light in both themes.
    const Theme &paper = Theme::light();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(within, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &place : places) {
        painter.setPen(QPen(Qt::white, halo, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        painter.drawPolygon(place);
        painter.setPen(QPen(paper.late, line, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        painter.drawPolygon(place);
    }
    QList<QRectF> badges;
    for (const QPolygonF &place : places) {
        const QRectF badge = badgeFor(place, within, badges);
        badges.append(badge);
        painter.setPen(QPen(Qt::white, 1));
        painter.setBrush(paper.late);
        painter.drawEllipse(badge);
        painter.setFont(ui::font(TextRole::SmallStrong));
        painter.drawText(badge, Qt::AlignCenter, QString::number(badges.size()));
    }
    painter.restore();
}

} // namespace lajur::ui
