// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/registerdelegate.h"

#include "models/itemmodels/registermodel.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace lajur::ui {

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    if (!index.data(itemmodels::RegisterModel::LoadingRole).toBool())
        return;
    QRectF bar = QRectF(option.rect).adjusted(8, 0, -24, 0);
    bar.setHeight(8);
    bar.moveCenter(QPointF(bar.center().x(), option.rect.center().y() + 0.5));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRoundedBox(*painter, bar, 4, Theme::current().line);
    painter->restore();
}

} // namespace lajur::ui
