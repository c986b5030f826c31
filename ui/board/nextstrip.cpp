// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/nextstrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lajur::ui {

using itemmodels::BoardCard;
using itemmodels::StageAge;

namespace {

constexpr int stripHeight = 40;
constexpr int edge = 12;
constexpr int markSize = 14;

/// Draws one piece of a line and moves `row`'s left edge behind it.
void drawPiece(QPainter &painter, QRect &row, const QString &text, TextRole role, const QColor &colour)
{
    painter.setFont(font(role));
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, qMax(0, row.width()));
    painter.drawText(row, Qt::AlignVCenter, shown);
    row.setLeft(row.left() + painter.fontMetrics().horizontalAdvance(shown) + 8);
}

} // namespace

NextStrip::NextStrip(QAction *action, QWidget *parent)
    : QWidget(parent)
    , m_button(new Button)
{
    setFixedHeight(stripHeight);
    m_button->setObjectName(QStringLiteral("openNext"));
    m_button->setHeight(Button::Height::Small);
    m_button->setAction(action);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 1, edge, 0);
    row->addStretch();
    row->addWidget(m_button);
}

void NextStrip::setCard(const std::optional<BoardCard> &card)
{
    m_card = card;
    describe();
}

void NextStrip::retranslate()
{
    describe();
}

void NextStrip::describe()
{
    const QString words
        = m_card ? m_card->spoken() + QStringLiteral(", ") + m_card->nextAct : tr("nothing waits for you");
    setAccessibleName(tr("Next:") + u' ' + words);
    m_button->setAccessibleDescription(words);
    update();
}

/// "Move a card [Ctrl+←] [Ctrl+→]" left of the button; answers the width taken, px.
int NextStrip::paintKeys(QPainter &painter, const QRect &row) const
{
    const QStringList keys{keyHintText(QKeySequence(Qt::CTRL | Qt::Key_Left)),
                           keyHintText(QKeySequence(Qt::CTRL | Qt::Key_Right))};
    int right = row.right() + 1;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const QSize size = keyHintSize(*key);
        right -= size.width();
        paintKeyHint(painter, QRect(QPoint(right, row.center().y() - size.height() / 2), size), *key);
        right -= 4;
    }
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(Theme::current().muted);
    const QString words = tr("Move a card");
    const int width = painter.fontMetrics().horizontalAdvance(words);
    right -= width;
    painter.drawText(QRect(right, row.top(), width + 1, row.height()), Qt::AlignVCenter, words);
    return row.right() + 1 - right;
}

void NextStrip::paintCard(QPainter &painter, QRect row) const
{
    const Theme &theme = Theme::current();
    const bool late = m_card->isLate();
    if (late || m_card->isNear()) {
        const QColor colour = late ? theme.late : theme.warn;
        painter.drawPixmap(
            row.left(), row.center().y() - markSize / 2,
            iconPixmap(late ? QStringLiteral("oct") : QStringLiteral("tri"), markSize, colour, devicePixelRatioF()));
        row.setLeft(row.left() + markSize + 5);
        drawPiece(painter, row, m_card->age.text, TextRole::BodyStrong, colour);
    }
    drawPiece(painter, row, m_card->name, TextRole::BodyStrong, theme.text);
    QStringList facts;
    for (const QString &fact : {m_card->opd, m_card->roundText(), m_card->nextAct}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    drawPiece(painter, row, facts.join(QStringLiteral(" · ")), TextRole::Body, theme.muted);
}

void NextStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, 0, width(), 1, theme.line);
    QRect row(edge, 1, m_button->x() - 8 - edge, height() - 1);
    row.setRight(row.right() - paintKeys(painter, row) - 16);
    drawPiece(painter, row, tr("Next:"), TextRole::Body, theme.muted);
    if (m_card)
        paintCard(painter, row);
    else
        drawPiece(painter, row, tr("nothing waits for you"), TextRole::Body, theme.muted);
}

} // namespace lajur::ui
