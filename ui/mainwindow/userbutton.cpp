// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/userbutton.h"

#include "models/itemmodels/boardcard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace lajur::ui {

namespace {
constexpr int circle = 28;
constexpr int edge = 6;
constexpr int gap = 8;
constexpr int arrow = 16;
constexpr int widestText = 180;
} // namespace

UserButton::UserButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("userMenu"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &UserButton::popUp);
}

void UserButton::setUser(const QString &name, const QString &roles)
{
    m_name = name;
    m_roles = roles;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, roles));
    setToolTip(roles);
    updateGeometry();
    update();
}

void UserButton::setMenu(QMenu *menu)
{
    m_menu = menu;
}

QSize UserButton::sizeHint() const
{
    const int text = qMax(QFontMetrics(ui::font(TextRole::SmallStrong)).horizontalAdvance(m_name),
                          QFontMetrics(ui::font(TextRole::Caption)).horizontalAdvance(m_roles));
    return {edge + circle + gap + qMin(text, widestText) + gap + arrow + edge, 40};
}

void UserButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paintRoundedBox(painter, rect(), 4, theme.hover);
    const QRect disc(edge, (height() - circle) / 2, circle, circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentFill);
    painter.drawEllipse(disc);
    painter.setPen(theme.onAccent);
    painter.setFont(ui::font(TextRole::CaptionStrong));
    painter.drawText(disc, Qt::AlignCenter, itemmodels::initialsOf(m_name));

    const QRect text(disc.right() + 1 + gap, 4, width() - disc.right() - 1 - 2 * gap - arrow - edge, height() - 8);
    const QFont strong = ui::font(TextRole::SmallStrong);
    const QFont small = ui::font(TextRole::Caption);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, text.width()));
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(small).elidedText(m_roles, Qt::ElideRight, text.width()));
    painter.drawPixmap(width() - edge - arrow, (height() - arrow) / 2,
                       iconPixmap(QStringLiteral("down"), arrow, theme.muted, devicePixelRatioF()));
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void UserButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        popUp();
    else
        QAbstractButton::keyPressEvent(event);
}

void UserButton::popUp()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height())));
}

} // namespace lajur::ui
