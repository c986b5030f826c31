// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanebox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int actionHeight = 48;
constexpr int padding = 8;
constexpr int indent = 22; ///< Of words behind their mark.
constexpr int bulletIndent = 22;
constexpr int iconSize = 16;
constexpr Qt::TextFlag wrap = Qt::TextWordWrap;

int heightOf(TextRole role, int width, const QString &text)
{
    return QFontMetrics(font(role)).boundingRect(0, 0, width, 10000, wrap, text).height();
}

} // namespace

LaneBox::LaneBox(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LaneBox::showAction(const QString &icon, const QString &title, const QString &result)
{
    m_refusal = false;
    m_icon = icon;
    m_title = title;
    m_lines = {result};
    setAccessibleName(title + QStringLiteral(", ") + result);
    present();
}

void LaneBox::showRefusal(const QString &title, const QStringList &reasons)
{
    m_refusal = true;
    m_icon = QStringLiteral("no");
    m_title = title;
    m_lines = reasons;
    setAccessibleName(title + QStringLiteral(". ") + reasons.join(u' '));
    present();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LaneBox::clear()
{
    m_refusal = false;
    m_title.clear();
    m_lines.clear();
    hide();
}

void LaneBox::present()
{
    setFixedHeight(heightForWidth(width()));
    update();
    show();
}

void LaneBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

int LaneBox::heightForWidth(int width) const
{
    if (!m_refusal)
        return actionHeight;
    int height = 2 * padding + heightOf(TextRole::BodyStrong, width - 2 * padding - indent, m_title);
    for (const QString &line : m_lines)
        height += 2 + heightOf(TextRole::Small, width - 2 * padding - bulletIndent, line);
    return height;
}

void LaneBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_refusal)
        paintRefusal(painter);
    else
        paintAction(painter);
}

void LaneBox::paintAction(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    paintRoundedBox(painter, rect(), 4, theme.accentTint);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.accent, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawPixmap(padding, (height() - iconSize) / 2,
                       iconPixmap(m_icon, iconSize, theme.accent, devicePixelRatioF()));
    const QRect words = rect().adjusted(padding + iconSize + 8, 5, -padding, -5);
    const QFont titleFont = ui::font(TextRole::BodyStrong);
    const QFont lineFont = ui::font(TextRole::Small);
    painter.setPen(theme.accent);
    painter.setFont(titleFont);
    painter.drawText(QRect(words.left(), words.top(), words.width(), 20), Qt::AlignVCenter,
                     QFontMetrics(titleFont).elidedText(m_title, Qt::ElideRight, words.width()));
    painter.setFont(lineFont);
    painter.drawText(QRect(words.left(), words.top() + 20, words.width(), 17), Qt::AlignVCenter,
                     QFontMetrics(lineFont).elidedText(m_lines.value(0), Qt::ElideRight, words.width()));
}

void LaneBox::paintRefusal(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    paintRoundedBox(painter, rect(), 4, theme.lateTint);
    painter.drawPixmap(padding, padding + 2, iconPixmap(m_icon, iconSize, theme.late, devicePixelRatioF()));
    painter.setPen(theme.late);
    painter.setFont(ui::font(TextRole::BodyStrong));
    QRect used;
    QRect room = rect().adjusted(padding + indent, padding, -padding, 0);
    painter.drawText(room, wrap, m_title, &used);
    room = rect().adjusted(padding + bulletIndent, 0, -padding, 0);
    int y = used.bottom() + 1;
    painter.setFont(ui::font(TextRole::Small));
    for (const QString &line : m_lines) {
        y += 2;
        painter.drawText(QRect(padding + 8, y, bulletIndent, 16), Qt::AlignTop, QStringLiteral("•"));
        painter.drawText(QRect(room.left(), y, room.width(), height()), wrap, line, &used);
        y = used.bottom() + 1;
    }
}

} // namespace lajur::ui
