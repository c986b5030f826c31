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
    if (spans.isEmpty()) {
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
    const double top = option.rect.center().y() - layout.boundingRect().height() / 2 + 1;
    layout.draw(painter, QPointF(option.rect.left() + edge, top));
    painter->restore();
}

} // namespace lajur::ui
