// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traydelegate.h"

#include "models/itemmodels/traymodel.h"
#include "ui/tray/traydesk.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

using itemmodels::TrayModel;

namespace {

constexpr int edge = 12;
constexpr int gap = 12;
constexpr int markWidth = 3;
constexpr int iconSize = 14;
constexpr QSize pictureBox{72, 80};

/// One line of text; the next one begins under it.
void paintLine(QPainter &painter, QRect &line, TextRole role, const QColor &colour, const QString &text)
{
    line.setHeight(lineHeight(role));
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font(role)).elidedText(text, Qt::ElideRight, line.width()));
    line.translate(0, line.height() + 1);
}

} // namespace

TrayDelegate::TrayDelegate(TrayDesk &desk, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
{
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

void TrayDelegate::paintPicture(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const double ratio = painter.device()->devicePixelRatioF();
    const domain::TrayPageId page{index.data(TrayModel::IdRole).toLongLong()};
    const QImage image = m_desk.picture(page, (QSizeF(pictureBox) * ratio).toSize());
    if (image.isNull()) {
        const QPixmap sheet = iconPixmap(QStringLiteral("pages"), 24, theme.faint, ratio);
        painter.drawPixmap(box.center() - QPoint(12, 12), sheet);
        return;
    }
    QRect sheet(QPoint(), (QSizeF(image.size()) / ratio).toSize().scaled(box.size(), Qt::KeepAspectRatio));
    sheet.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(sheet, image);
    painter.setPen(theme.line);
    painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
}

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selection : hovered ? theme.hover : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height())), theme.accent);

    QRect box(QPoint(option.rect.left() + edge, option.rect.top()), pictureBox);
    box.moveTop(option.rect.top() + (rowHeight - pictureBox.height()) / 2);
    paintPicture(*painter, box, index);

    const bool known
        = !index.data(TrayModel::KindRole).toString().isEmpty() || index.data(TrayModel::ReceiptRole).toBool();
    QRect line(box.right() + gap, option.rect.top() + 8, option.rect.right() - box.right() - gap - edge, 0);
    if (!known && index.data(TrayModel::GuessedRole).toBool()) {
        const QPixmap mark
            = iconPixmap(QStringLiteral("tri"), iconSize, theme.warn, painter->device()->devicePixelRatioF());
        painter->drawPixmap(line.left(), line.top() + (lineHeight(TextRole::BodyStrong) - iconSize) / 2, mark);
        QRect beside = line.adjusted(iconSize + 6, 0, 0, 0);
        paintLine(*painter, beside, TextRole::BodyStrong, theme.warn, index.data().toString());
        line.moveTop(beside.top());
    } else {
        paintLine(*painter, line, TextRole::BodyStrong, known ? theme.text : theme.muted, index.data().toString());
    }
    const QString fault = index.data(TrayModel::FaultRole).toString().replace(u'\n', u' ');
    paintLine(*painter, line, TextRole::Small, fault.isEmpty() ? theme.muted : theme.warn,
              fault.isEmpty() ? index.data(TrayModel::ReasonRole).toString() : fault);
    const QString target = index.data(TrayModel::TargetRole).toString();
    paintLine(*painter, line, TextRole::Small, theme.text,
              target.isEmpty() ? QString() : QStringLiteral("→ %1").arg(target));
    paintLine(*painter, line, TextRole::Small, theme.muted, index.data(TrayModel::OriginRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

} // namespace lajur::ui
