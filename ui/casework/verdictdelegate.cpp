// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/verdictdelegate.h"

#include "models/itemmodels/checkmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

using services::Verdict;

namespace {

constexpr int markSize = 16;
constexpr int edge = 8;

struct Manner {
    QString icon;
    QColor colour;
};

Manner mannerOf(Verdict verdict)
{
    const Theme &theme = Theme::current();
    switch (verdict) {
    case Verdict::Equal:
        return {QStringLiteral("check"), theme.ok};
    case Verdict::DiffersValidly:
        return {QStringLiteral("tri"), theme.warn};
    case Verdict::Wrong:
        return {QStringLiteral("oct"), theme.late};
    case Verdict::Open:
        break;
    }
    return {QStringLiteral("dashed"), theme.muted};
}

} // namespace

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    QModelIndex none;
    TableDelegate::paint(painter, empty, none);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::current().selection);
    const Manner manner = mannerOf(Verdict(index.data(itemmodels::CheckModel::VerdictRole).toInt()));
    const QString earlier = index.data(itemmodels::CheckModel::EarlierRole).toString();
    QRect rect = option.rect.adjusted(edge, 0, -edge, 0);
    if (!earlier.isEmpty()) {
        const int line = lineHeight(TextRole::Caption);
        rect.adjust(0, 0, 0, -line);
        painter->setPen(Theme::current().muted);
        painter->setFont(ui::font(TextRole::Caption));
        painter->drawText(rect.adjusted(markSize + 6, 0, 0, line - 4), Qt::AlignBottom | Qt::TextSingleLine, earlier);
    }
    painter->drawPixmap(rect.left(), rect.center().y() - markSize / 2 + 1,
                        iconPixmap(manner.icon, markSize, manner.colour, painter->device()->devicePixelRatioF()));
    painter->setPen(manner.colour);
    painter->setFont(ui::font(TextRole::SmallStrong));
    painter->drawText(rect.adjusted(markSize + 6, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
}

} // namespace lajur::ui
