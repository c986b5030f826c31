// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingsitemdelegate.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int RowHeight = 36;

} // namespace

void SettingsItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(12, 2, -8, -2);
    painter->save();
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        paintRoundedBox(*painter, box, 4, chosen ? theme.selection : theme.hover);
    painter->setFont(font(chosen ? TextRole::BodyStrong : TextRole::Body));
    painter->setPen(theme.text);
    const QRect text = box.adjusted(12, 0, -8, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box, 4);
    painter->restore();
}

QSize SettingsItemDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {100, RowHeight};
}

} // namespace lajur::ui
