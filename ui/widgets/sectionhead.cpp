// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sectionhead.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace lajur::ui {

SectionHead::SectionHead(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTitle(title);
}

void SectionHead::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    updateGeometry();
    update();
}

QSize SectionHead::sizeHint() const
{
    return {QFontMetrics(ui::font(TextRole::BodyStrong)).horizontalAdvance(m_title) + 32,
            lineHeight(TextRole::BodyStrong)};
}

QSize SectionHead::minimumSizeHint() const
{
    return sizeHint();
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TextRole::BodyStrong));
    painter.setPen(Theme::current().text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    const int from = QFontMetrics(painter.font()).horizontalAdvance(m_title) + 8;
    painter.fillRect(QRect(from, height() / 2, width() - from, 1), Theme::current().line);
}

} // namespace lajur::ui
