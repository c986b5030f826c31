// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/panel.h"

#include "ui/widgets/painting.h"

#include <QPainter>

namespace lajur::ui {

Panel::Panel(Colour fill, Colour border, qreal radius, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_border(border)
    , m_radius(radius)
{
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    if (m_border)
        paintRoundedBox(painter, rect(), m_radius, theme.*m_fill, theme.*m_border);
    else
        painter.fillRect(rect(), theme.*m_fill);
}

} // namespace lajur::ui
