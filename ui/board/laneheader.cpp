// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/laneheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int padding = 12;
constexpr int markSize = 14;

} // namespace

LaneHeader::LaneHeader(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // the lane's own key does the same
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    describe();
}

void LaneHeader::setTitle(const QString &title, const QString &fullTitle)
{
    m_title = title;
    m_fullTitle = fullTitle;
    describe();
}

void LaneHeader::setCounts(int cards, int late)
{
    m_cards = cards;
    m_late = late;
    describe();
}

void LaneHeader::setMark(LaneMark mark)
{
    m_mark = mark;
    update();
}

void LaneHeader::setFolded(bool folded)
{
    m_folded = folded;
    setFocusPolicy(folded ? Qt::StrongFocus : Qt::NoFocus);
    setSizePolicy(folded ? QSizePolicy::Fixed : QSizePolicy::Ignored,
                  folded ? QSizePolicy::Ignored : QSizePolicy::Fixed);
    updateGeometry();
    describe();
}

void LaneHeader::describe()
{
    QString words = m_fullTitle + QStringLiteral(", ") + tr("%n case(s)", nullptr, m_cards);
    if (m_late > 0)
        words += QStringLiteral(", ") + tr("%n late", nullptr, m_late);
    setAccessibleName(words);
    setToolTip(words + u'\n' + (m_folded ? tr("Unfold the lane (Enter)") : tr("Fold the lane (−)")));
    update();
}

QSize LaneHeader::sizeHint() const
{
    return m_folded ? QSize(foldedWidth, 200) : QSize(192, thickness);
}

QSize LaneHeader::minimumSizeHint() const
{
    return m_folded ? QSize(foldedWidth, 0) : QSize(0, thickness);
}

/// The number alone where the name of the lane needs the room of the word.
QString LaneHeader::lateText(int room) const
{
    const QString full = tr("%n late", nullptr, m_late);
    const int words = QFontMetrics(ui::font(TextRole::BodyStrong)).horizontalAdvance(m_title)
        + QFontMetrics(ui::font(TextRole::Small)).horizontalAdvance(QString::number(m_cards) + full);
    return words + markSize + 4 + 2 * 8 <= room ? full : QString::number(m_late);
}

/// Mark or late count at the right end; answers the width taken, px.
int LaneHeader::paintRight(QPainter &painter, const QRect &row) const
{
    const Theme &theme = Theme::current();
    QString icon, text;
    QColor colour;
    if (m_mark == LaneMark::Allowed) {
        icon = QStringLiteral("check");
        text = tr("allowed");
        colour = theme.accent;
    } else if (m_mark == LaneMark::Refused) {
        icon = QStringLiteral("no");
        text = tr("not allowed");
        colour = theme.late;
    } else if (m_late > 0) {
        icon = QStringLiteral("oct");
        text = lateText(row.width());
        colour = theme.late;
    } else {
        return 0;
    }
    painter.setFont(ui::font(TextRole::Small));
    const int textWidth = painter.fontMetrics().horizontalAdvance(text);
    const int left = row.right() + 1 - textWidth;
    painter.setPen(colour);
    painter.drawText(QRect(left, row.top(), textWidth + 1, row.height()), Qt::AlignVCenter, text);
    painter.drawPixmap(left - markSize - 4, row.top() + (row.height() - markSize) / 2,
                       iconPixmap(icon, markSize, colour, devicePixelRatioF()));
    return textWidth + markSize + 4;
}

void LaneHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect(), 6);
    QRect row = rect();
    if (m_folded) {
        painter.translate(0, height());
        painter.rotate(-90);
        row = QRect(0, 0, height(), width());
    }
    row.adjust(padding, 0, -padding, 0);
    const int taken = paintRight(painter, row);
    const QFont titleFont = ui::font(TextRole::BodyStrong);
    const QFont countFont = ui::font(TextRole::Small);
    const int gap = 8;
    QString count = QString::number(m_cards);
    int room = row.width() - (taken > 0 ? taken + gap : 0);
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + gap;
    // While a card is in the hand the answer counts, and the name of the lane.
    if (m_mark != LaneMark::None && QFontMetrics(titleFont).horizontalAdvance(m_title) > room - countWidth)
        count.clear();
    else
        room -= countWidth;
    const QString title = QFontMetrics(titleFont).elidedText(m_title, Qt::ElideRight, room);
    painter.setFont(titleFont);
    painter.setPen(isDown() ? theme.accent : theme.text);
    painter.drawText(row, Qt::AlignVCenter, title);
    painter.setFont(countFont);
    painter.setPen(theme.muted);
    painter.drawText(row.adjusted(QFontMetrics(titleFont).horizontalAdvance(title) + gap, 0, 0, 0), Qt::AlignVCenter,
                     count);
}

void LaneHeader::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace lajur::ui
