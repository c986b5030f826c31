// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/finderdelegate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {
constexpr int rowHeight = 36;
constexpr int edge = 10;
constexpr int iconSize = 16;
constexpr int gap = 10;
} // namespace

void FinderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        paintRoundedBox(*painter, option.rect.adjusted(4, 1, -4, -1), 4, theme.selection);
    QRect row = option.rect.adjusted(edge, 0, -edge, 0);
    painter->drawPixmap(
        row.left(), row.center().y() - iconSize / 2 + 1,
        iconPixmap(index.data(IconNameRole).toString(), iconSize, theme.muted, painter->device()->devicePixelRatioF()));
    row.setLeft(row.left() + iconSize + gap);

    if (const QString key = index.data(KeyRole).toString(); !key.isEmpty()) {
        const QSize size = keyHintSize(key);
        paintKeyHint(*painter, QRect(QPoint(row.right() - size.width(), row.center().y() - size.height() / 2), size),
                     key);
        row.setRight(row.right() - size.width() - gap);
    }
    const QFont strong = font(TextRole::BodyStrong);
    const QFontMetrics metrics(strong);
    const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, row.width());
    painter->setFont(strong);
    painter->setPen(theme.text);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, name);
    row.setLeft(row.left() + metrics.horizontalAdvance(name) + gap);
    const QFont small = font(TextRole::Small);
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(
        row, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, qMax(0, row.width())));
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace lajur::ui
