// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segment.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int segmentHeight = 28;
constexpr int padding = 8;
constexpr int beyond = 8; // a box drawn this much past the edge shows no corners there

} // namespace

void Segment::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Segment::sizeHint() const
{
    // Room for the chosen state's heavier letters, so that choosing moves nothing.
    return {QFontMetrics(ui::font(TextRole::SmallStrong)).horizontalAdvance(text()) + 2 * padding, segmentHeight};
}

QSize Segment::minimumSizeHint() const
{
    return sizeHint();
}

bool Segment::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void Segment::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QColor fill = isChecked() ? theme.selection : underMouse() && isEnabled() ? theme.hover : theme.surface;
    const QRect box = rect().adjusted(m_first ? 0 : -beyond, 0, m_last ? 0 : beyond, 0);
    paintRoundedBox(painter, box, 4, fill, theme.lineMid);
    if (!m_first)
        painter.fillRect(QRect(0, 1, 1, height() - 2), theme.lineMid);
    painter.setFont(ui::font(isChecked() ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(!isEnabled() ? theme.faint : isChecked() ? theme.accent : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace lajur::ui
