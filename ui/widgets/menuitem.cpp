// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/menuitem.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionMenuItem>

namespace lajur::ui {

namespace {

constexpr int itemHeight = 32;
constexpr int separatorHeight = 9;
constexpr int iconSide = 16;
constexpr int padding = 12;
constexpr int gap = 8;
constexpr int keyGap = 32;

/// Qt passes the text and the key in one string with a tab between.
std::pair<QString, QString> wordsOf(const QStyleOptionMenuItem &item)
{
    const qsizetype tab = item.text.indexOf(QLatin1Char('\t'));
    if (tab < 0)
        return {item.text, {}};
    return {item.text.left(tab), keyHintText(QKeySequence(item.text.mid(tab + 1), QKeySequence::NativeText))};
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &box, qreal ratio)
{
    const Theme &theme = Theme::current();
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            painter.drawPixmap(
                box.topLeft(),
                iconPixmap(QStringLiteral("check"), iconSide, enabled ? theme.accent : theme.faint, ratio));
    } else if (!item.icon.isNull()) {
        painter.drawPixmap(box.topLeft(),
                           item.icon.pixmap(box.size(), ratio, enabled ? QIcon::Normal : QIcon::Disabled));
    }
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &item)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {1, separatorHeight};
    const auto [text, key] = wordsOf(item);
    int width = 2 * padding + iconSide + gap + QFontMetrics(item.font).size(Qt::TextShowMnemonic, text).width();
    if (!key.isEmpty())
        width += keyGap + QFontMetrics(ui::font(TextRole::Caption)).horizontalAdvance(key);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += gap + iconSide;
    return {width, itemHeight};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, qreal devicePixelRatio)
{
    const Theme &theme = Theme::current();
    const QRect rect = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), theme.line);
        return;
    }
    if (item.state & QStyle::State_Selected)
        paintRoundedBox(painter, rect.adjusted(4, 0, -4, 0), 4, theme.selection);
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(item.direction, rect, box); };
    const QRect mark(rect.x() + padding, rect.y() + (rect.height() - iconSide) / 2, iconSide, iconSide);
    paintMark(painter, item, visual(mark), devicePixelRatio);

    const auto [text, key] = wordsOf(item);
    const bool enabled = item.state & QStyle::State_Enabled;
    const QRect words = rect.adjusted(padding + iconSide + gap, 0, -padding, 0);
    painter.setFont(item.font);
    painter.setPen(enabled ? theme.text : theme.faint);
    painter.drawText(visual(words), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text);
    if (!key.isEmpty()) {
        painter.setFont(ui::font(TextRole::Caption));
        painter.setPen(enabled ? theme.muted : theme.faint);
        painter.drawText(visual(words), Qt::AlignRight | Qt::AlignVCenter, key);
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - padding - iconSide + 1, mark.y(), iconSide, iconSide);
        painter.drawPixmap(visual(arrow).topLeft(),
                           iconPixmap(QStringLiteral("right"), iconSide, theme.muted, devicePixelRatio));
    }
}

} // namespace lajur::ui
