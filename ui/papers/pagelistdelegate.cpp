// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/pagelistdelegate.h"

#include "ui/papers/pagelistmodel.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr QSize pictureBox{104, 132}; // px
constexpr int edge = 8;

} // namespace

PageListDelegate::PageListDelegate(PageListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize PageListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return rowSize;
}

void PageListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, current ? theme.selection : hovered ? theme.hover : theme.surface);
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);

    const QRect box(option.rect.x() + (option.rect.width() - pictureBox.width()) / 2, option.rect.y() + edge,
                    pictureBox.width(), pictureBox.height());
    const double ratio = painter->device()->devicePixelRatioF();
    const QImage image = m_model.picture(index.row(), (QSizeF(pictureBox) * ratio).toSize());
    if (image.isNull()) {
        // As a sheet of A4, until it is there.
        QRect sheet(0, 0, qRound(pictureBox.height() * 0.707), pictureBox.height());
        sheet.moveCenter(box.center());
        painter->fillRect(sheet, theme.line);
    } else {
        QRect sheet(QPoint(), (QSizeF(image.size()) / ratio).toSize().scaled(pictureBox, Qt::KeepAspectRatio));
        sheet.moveCenter(box.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(sheet, image);
        painter->setPen(current ? theme.accent : theme.line);
        painter->drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
    painter->setFont(ui::font(TextRole::Caption));
    painter->setPen(current ? theme.text : theme.muted);
    const QRect number(option.rect.x(), box.bottom() + 1, option.rect.width(), option.rect.bottom() - box.bottom());
    painter->drawText(number, Qt::AlignCenter, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect);
}

} // namespace lajur::ui
