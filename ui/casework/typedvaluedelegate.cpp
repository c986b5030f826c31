// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/typedvaluedelegate.h"

#include "models/itemmodels/checkmodel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QTextLayout>

namespace lajur::ui {

using itemmodels::CheckModel;

namespace {

constexpr int edge = 8;

} // namespace

void TypedValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto spans = index.data(CheckModel::DifferenceRole).value<QList<identity::TextSpan>>();
    const QString printed = index.data(CheckModel::PrintedRole).toString();
    if (spans.isEmpty() && printed.isEmpty()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.surface);
    QTextLayout layout(index.data().toString(), ui::font(TextRole::Small));
    QTextCharFormat differs;
    differs.setForeground(theme.late);
    differs.setBackground(theme.lateTint);
    differs.setFontUnderline(true);
    QList<QTextLayout::FormatRange> marked;
    for (const identity::TextSpan &span : spans)
        marked.append({int(span.begin), int(span.length), differs});
    layout.setFormats(marked);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(option.rect.width() - 2 * edge);
    layout.endLayout();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(theme.text);
    const int under = printed.isEmpty() ? 0 : lineHeight(TextRole::Caption);
    const double top = option.rect.center().y() - (layout.boundingRect().height() + under) / 2 + 1;
    layout.draw(painter, QPointF(option.rect.left() + edge, top));
    if (under > 0) {
        painter->setPen(theme.muted);
        painter->setFont(ui::font(TextRole::Caption));
        const QRect below(option.rect.left() + edge, int(top + layout.boundingRect().height()),
                          option.rect.width() - 2 * edge, under);
        painter->drawText(
            below, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(tr("printed: %1").arg(printed), Qt::ElideRight, below.width()));
    }
    painter->restore();
}

} // namespace lajur::ui
