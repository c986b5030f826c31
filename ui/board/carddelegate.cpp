// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/carddelegate.h"

#include "models/itemmodels/lanemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lajur::ui {

using itemmodels::BoardCard;
using itemmodels::LaneEntry;
using itemmodels::LaneModel;

namespace {

/// The lane's own entry: reading it role by role would copy each text into a QVariant for every frame.
const LaneEntry &entryAt(const QModelIndex &index)
{
    return static_cast<const LaneModel *>(index.model())->entry(index.row());
}

QString toolTipOf(const BoardCard &card)
{
    QStringList lines{card.name};
    if (!card.opd.isEmpty())
        lines << card.opd;
    QStringList facts{card.number, card.kindTitle};
    if (card.round > 1)
        facts << card.roundText();
    if (card.missing > 0)
        facts << card.missingText();
    lines << facts.join(QStringLiteral(" · "));
    lines << card.stageTitle + (card.age.text.isEmpty() ? QString() : QStringLiteral(" · ") + card.age.text);
    if (!card.nextAct.isEmpty())
        lines << CardDelegate::tr("Next: %1").arg(card.nextAct)
                + (card.holder.isEmpty() ? QString() : QStringLiteral(" · ") + card.holder);
    return lines.join(u'\n');
}

} // namespace

CardDelegate::CardDelegate(CardPainter &painter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_painter(painter)
{
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LaneEntry &entry = entryAt(index);
    if (entry.isHead()) {
        m_painter.paintHead(*painter, option.rect, entry.title, entry.count);
        return;
    }
    if (m_carried.isValid() && entry.card.id == m_carried) {
        m_painter.paintHole(*painter, option.rect, m_density);
        return;
    }
    CardState state;
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    state.dimmed = entry.dimmed;
    m_painter.paint(*painter, option.rect, entry.card, m_density, state);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), entryAt(index).isHead() ? CardLayout::headHeight : CardLayout::rowHeight(m_density)};
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || entryAt(index).isHead())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipOf(entryAt(index).card), view->viewport(), option.rect);
    return true;
}

} // namespace lajur::ui
