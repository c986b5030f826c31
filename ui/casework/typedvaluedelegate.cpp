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
constexpr int mostLines = 2;

/// In two lines at most; false if there is more.
bool layOut(QTextLayout &layout, int width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    double height = 0;
    int shown = 0;
    for (int row = 0; row < mostLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        shown = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return shown == layout.text().size();
}

} // namespace

void TypedValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto spans = index.data(CheckModel::DifferenceRole).value<QList<identity::TextSpan>>();
    const QFont font = ui::font(TextRole::Small);
    const int width = option.rect.width() - 2 * edge;
    if (spans.isEmpty() && QFontMetrics(font).horizontalAdvance(index.data().toString()) <= width) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.surface);
    QTextLayout layout(index.data().toString(), font);
    QTextCharFormat differs;
    differs.setForeground(theme.late);
    differs.setBackground(theme.lateTint);
    differs.setFontUnderline(true);
    QList<QTextLayout::FormatRange> marked;
    for (const identity::TextSpan &span : spans)
        marked.append({int(span.begin), int(span.length), differs});
    layout.setFormats(marked);
    const bool isWhole = layOut(layout, width);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(theme.text);
    const QPointF corner(option.rect.left() + edge, option.rect.center().y() - layout.boundingRect().height() / 2 + 1);
    layout.draw(painter, corner);
    if (!isWhole) {
        painter->setFont(font);
        painter->drawText(QRectF(corner.x() + width, corner.y(), edge, layout.boundingRect().height()), Qt::AlignBottom,
                          QStringLiteral("…"));
    }
    painter->restore();
}

} // namespace lajur::ui
