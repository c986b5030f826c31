// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/ktpcropdelegate.h"

#include "models/itemmodels/checkmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

using identity::Likeness;
using itemmodels::CheckModel;

namespace {

constexpr int edge = 8;
constexpr int cropHeight = 22;
constexpr int markSize = 12;

struct Manner {
    QString icon;
    QColor colour;
};

Manner mannerOf(Likeness likeness)
{
    const Theme &theme = Theme::current();
    switch (likeness) {
    case Likeness::Equal:
    case Likeness::EqualWithoutTitles:
    case Likeness::EqualWrittenOut:
        return {QStringLiteral("check"), theme.muted};
    case Likeness::Differs:
        return {QStringLiteral("tri"), theme.warn};
    case Likeness::Unsure:
    case Likeness::Missing:
        break;
    }
    return {QStringLiteral("eye"), theme.muted};
}

} // namespace

void KtpCropDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString advice = index.data(CheckModel::AdviceRole).toString();
    if (advice.isEmpty()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.surface);
    const QRect inside = option.rect.adjusted(edge, 3, -edge, -3);
    const QImage crop = index.data(CheckModel::CropRole).value<QImage>();
    if (!crop.isNull()) {
        // Paper keeps its own colour in both themes.
        const QSize size = crop.size().scaled(inside.width(), cropHeight, Qt::KeepAspectRatio);
        const QRect place(inside.topLeft(), size);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, crop);
        painter->setPen(theme.line);
        painter->drawRect(place.adjusted(0, 0, -1, -1));
    }
    const Manner manner = mannerOf(Likeness(index.data(CheckModel::LikenessRole).toInt()));
    const QRect words = crop.isNull() ? inside : inside.adjusted(0, cropHeight + 2, 0, 0);
    painter->drawPixmap(words.left(), words.center().y() - markSize / 2 + 1,
                        iconPixmap(manner.icon, markSize, manner.colour, painter->device()->devicePixelRatioF()));
    painter->setPen(manner.colour);
    const QFont small = ui::font(TextRole::Caption);
    painter->setFont(small);
    const QRect text = words.adjusted(markSize + 4, 0, 0, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(advice, Qt::ElideRight, text.width()));
}

} // namespace lajur::ui
