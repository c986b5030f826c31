// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letterdelegate.h"

#include "models/itemmodels/letterlistmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

using itemmodels::LetterListModel;
using Mark = LetterListModel::Mark;

namespace {

constexpr int edge = 12;
constexpr int gap = 6;
constexpr int top = 6;
constexpr int markWidth = 3;
constexpr int iconSize = 12;

struct Shape {
    QString icon;
    QColor colour;
};

Shape shapeOf(Mark mark)
{
    const Theme &theme = Theme::current();
    switch (mark) {
    case Mark::Draft:
        return {QStringLiteral("letter"), theme.muted};
    case Mark::Unnumbered:
        return {QStringLiteral("tri"), theme.warn};
    case Mark::Unsigned:
        return {QStringLiteral("clock"), theme.muted};
    case Mark::Signed:
        return {QStringLiteral("check"), theme.ok};
    case Mark::Void:
        return {QStringLiteral("cross"), theme.late};
    case Mark::Replaced:
        return {QStringLiteral("ret"), theme.info};
    case Mark::Closed:
        return {QStringLiteral("lock"), theme.muted};
    }
    return {};
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected ? theme.selection : hovered ? theme.hover : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), markWidth, option.rect.height()), theme.accent);
}

void paintText(QPainter *painter, const QRect &box, const QFont &type, const QColor &colour, const QString &text,
               Qt::Alignment side = Qt::AlignLeft)
{
    painter->setFont(type);
    painter->setPen(colour);
    const QString shown = QFontMetrics(type).elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QFont numberFont(bool struck)
{
    QFont type = font(TextRole::BodyStrong);
    type.setStrikeOut(struck);
    return type;
}

} // namespace

void LetterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto mark = static_cast<Mark>(index.data(LetterListModel::MarkRole).toInt());
    const bool dead = mark == Mark::Void || mark == Mark::Replaced;
    painter->save();
    paintGround(painter, option);
    QRect line = option.rect.adjusted(edge, top, -edge, 0);
    line.setHeight(lineHeight(TextRole::Body));
    const QString date = index.data(LetterListModel::DateRole).toString();
    const int dateWidth = QFontMetrics(font(TextRole::Small)).horizontalAdvance(date);
    paintText(painter, line, font(TextRole::Small), theme.muted, date, Qt::AlignRight);
    paintText(painter, line.adjusted(0, 0, -dateWidth - gap, 0), numberFont(dead), dead ? theme.muted : theme.text,
              index.data(LetterListModel::NumberRole).toString());
    line.translate(0, line.height());
    line.setHeight(lineHeight(TextRole::Small));
    paintText(painter, line, font(TextRole::Small), theme.text, index.data(LetterListModel::SubjectRole).toString());
    line.translate(0, line.height());
    const Shape shape = shapeOf(mark);
    const QPixmap picture = iconPixmap(shape.icon, iconSize, shape.colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(line.left(), line.center().y() - iconSize / 2 + 1, picture);
    paintText(painter, line.adjusted(iconSize + gap, 0, 0, 0), font(TextRole::Small), shape.colour,
              index.data(LetterListModel::StateRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace lajur::ui
