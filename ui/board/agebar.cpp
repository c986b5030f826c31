// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/agebar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace lajur::ui {

using itemmodels::StageAge;

namespace {

constexpr qreal radius = 2;
constexpr int cut = 2; ///< Between standard time and what is beyond it.
constexpr int hatchOn = 3;
constexpr int hatchOff = 2;

void fillBar(QPainter &painter, const QRectF &bar, const QColor &colour)
{
    if (bar.width() <= 0)
        return;
    const qreal rounding = qMin(radius, bar.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, rounding, rounding);
}

/// Lines at 45° that go on from tile to tile.
void paintHatch(QPainter &painter, int width, int height, const QColor &colour)
{
    constexpr int period = hatchOn + hatchOff;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int x = -period; x < width + period; x += period) {
        const QPointF line[]{QPointF(x, height), QPointF(x + hatchOn, height), QPointF(x + hatchOn + height, 0),
                             QPointF(x + height, 0)};
        painter.drawConvexPolygon(line, 4);
    }
}

} // namespace

const QPixmap &AgeBar::tile(int on, int off, int height, const QColor &colour, qreal dpr)
{
    const TileKey key{on, height, colour.rgba(), dpr};
    if (const auto known = m_tiles.constFind(key); known != m_tiles.cend())
        return *known;
    const int width = on > 0 ? on + off : 4 * (hatchOn + hatchOff);
    QPixmap drawn((QSizeF(width, height) * dpr).toSize());
    drawn.setDevicePixelRatio(dpr);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    if (on > 0)
        painter.fillRect(0, 0, on, height, colour);
    else
        paintHatch(painter, width, height, colour);
    return *m_tiles.insert(key, drawn);
}

void AgeBar::paintLate(QPainter &painter, const QRect &bar, double share)
{
    const QColor &colour = Theme::current().lateBar;
    const int standard = qBound(8, int(bar.width() / qMax(share, 1.0)), bar.width() - 8);
    fillBar(painter, QRect(bar.left(), bar.top(), standard, bar.height()), colour);
    painter.drawTiledPixmap(bar.adjusted(standard + cut, 0, 0, 0),
                            tile(0, 0, bar.height(), colour, painter.device()->devicePixelRatioF()));
}

void AgeBar::paint(QPainter &painter, const QRect &bar, const StageAge &age)
{
    const bool unjudged = age.state == StageAge::State::OnTime && age.minutes > 0 && age.share <= 0;
    if (age.state == StageAge::State::NoClock || unjudged)
        return;
    const Theme &theme = Theme::current();
    const qreal dpr = painter.device()->devicePixelRatioF();
    const QRect used(bar.left(), bar.top(), int(bar.width() * qBound(0.0, age.share, 1.0)), bar.height());
    painter.setRenderHint(QPainter::Antialiasing);
    switch (age.state) {
    case StageAge::State::Late:
        paintLate(painter, bar, age.share);
        break;
    case StageAge::State::Applicant:
        painter.drawTiledPixmap(bar, tile(4, 4, bar.height(), theme.lineStrong, dpr));
        break;
    case StageAge::State::Bsre:
        fillBar(painter, bar, theme.track);
        painter.drawTiledPixmap(used, tile(6, 2, bar.height(), theme.infoBar, dpr));
        break;
    case StageAge::State::OnTime:
    case StageAge::State::Near:
        fillBar(painter, bar, theme.track);
        fillBar(painter, used, age.state == StageAge::State::Near ? theme.warnBar : theme.okBar);
        break;
    case StageAge::State::NoClock:
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace lajur::ui
