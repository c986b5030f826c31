// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/navigationbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lajur::ui {

namespace {
constexpr int rowHeight = 32;
constexpr int foldedWidth = 32;
constexpr int openWidth = 134;
constexpr int pictureSize = 20;
constexpr int edge = 8;
constexpr int gap = 12;
constexpr int markWidth = 3;
} // namespace

NavigationButton::NavigationButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {m_folded ? foldedWidth : openWidth, rowHeight};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintRoundedBox(painter, rect(), 4, isChecked() ? theme.selection : theme.hover);
    if (isChecked())
        painter.fillRect(0, 8, markWidth, height() - 16, theme.accent);
    const int iconLeft = m_folded ? (width() - pictureSize) / 2 : edge;
    painter.drawPixmap(iconLeft, (height() - pictureSize) / 2,
                       iconPixmap(m_icon, pictureSize, isChecked() ? theme.accent : theme.muted, devicePixelRatioF()));
    if (!m_folded) {
        const QString count = m_count > 0 ? QString::number(m_count) : QString();
        const QFontMetrics small(ui::font(TextRole::Small));
        const QRect words = rect().adjusted(edge + pictureSize + gap, 0, -edge - small.horizontalAdvance(count), 0);
        painter.setFont(ui::font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(ui::font(TextRole::Small));
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(0, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_folded && m_count > 0) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           QStringLiteral("%1 · %2").arg(toolTip()).arg(m_count), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace lajur::ui
