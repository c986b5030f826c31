// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/cardpainter.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace lajur::ui {

using itemmodels::BoardCard;
using itemmodels::StageAge;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lajur::ui::CardPainter)
};

constexpr int markSize = 12;
constexpr int markGap = 4;
constexpr qreal cardRadius = 4;
constexpr qreal dimmedOpacity = 0.45;

struct AgeLook {
    QString icon;
    QColor colour;
    TextRole role;
};

AgeLook lookOf(StageAge::State state)
{
    const Theme &theme = Theme::current();
    switch (state) {
    case StageAge::State::Late:
        return {QStringLiteral("oct"), theme.late, TextRole::CaptionStrong};
    case StageAge::State::Near:
        return {QStringLiteral("tri"), theme.warn, TextRole::CaptionStrong};
    case StageAge::State::Applicant:
        return {QStringLiteral("pause"), theme.muted, TextRole::Caption};
    case StageAge::State::Bsre:
        return {QStringLiteral("glass"), theme.info, TextRole::Caption};
    case StageAge::State::NoClock:
        return {QStringLiteral("check"), theme.ok, TextRole::Caption};
    case StageAge::State::OnTime:
        break;
    }
    return {QStringLiteral("clock"), theme.muted, TextRole::Caption};
}

void paintDashed(QPainter &painter, const QRectF &box, qreal radius, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void CardPainter::paint(QPainter &painter, const QRect &item, const BoardCard &card, Preferences::Density density,
                        const CardState &state)
{
    const Theme &theme = Theme::current();
    const CardLayout layout = CardLayout::of(item, density);
    paintBox(painter, layout.card, state);
    const qreal opacity = painter.opacity();
    if (state.dimmed)
        painter.setOpacity(opacity * dimmedOpacity);
    painter.setPen(theme.text);
    m_texts.draw(painter, layout.name, card.name, TextRole::BodyStrong);
    paintInitials(painter, layout.initials, card);
    painter.setPen(theme.muted);
    if (!layout.opd.isNull())
        m_texts.draw(painter, layout.opd, card.opd, TextRole::Small);
    if (!layout.kind.isNull())
        paintKind(painter, layout.kind, card);
    painter.setPen(theme.muted);
    if (!layout.nextAct.isNull())
        m_texts.draw(painter, layout.nextAct, card.nextAct, TextRole::Caption);
    m_bar.paint(painter, layout.bar, card.age);
    const int missing = layout.kind.isNull() ? paintMissing(painter, layout.age, card, 0) : 0;
    paintAge(painter, layout.age.adjusted(0, 0, missing > 0 ? -missing - markGap : 0, 0), card.age);
    painter.setOpacity(opacity);
}

void CardPainter::paintBox(QPainter &painter, const QRect &card, const CardState &state) const
{
    const Theme &theme = Theme::current();
    const QColor fill = state.selected ? theme.selection : state.hovered ? theme.hover : theme.card;
    const QColor border = state.selected ? theme.accent : state.hovered ? theme.lineStrong : theme.line;
    paintRoundedBox(painter, card, cardRadius, fill, border);
    if (state.focused)
        paintFocusRing(painter, card, cardRadius);
}

void CardPainter::paintInitials(QPainter &painter, const QRect &box, const BoardCard &card)
{
    const Theme &theme = Theme::current();
    if (card.initials.isEmpty()) {
        paintDashed(painter, box, box.width() / 2.0, theme.lineStrong);
        return;
    }
    paintRoundedBox(painter, box, box.width() / 2.0, card.own ? theme.accentFill : theme.nav,
                    card.own ? QColor() : theme.line);
    painter.setPen(card.own ? theme.onAccent : theme.muted);
    m_texts.drawInitials(painter, box, card.initials);
}

const QPixmap &CardPainter::mark(const QString &icon, const QColor &colour, qreal dpr)
{
    if (m_dpr != dpr) {
        m_marks.clear();
        m_dpr = dpr;
    }
    const std::pair key(icon, colour.rgba());
    auto known = m_marks.constFind(key);
    if (known == m_marks.cend())
        known = m_marks.insert(key, iconPixmap(icon, markSize, colour, dpr));
    return *known;
}

/// A mark and its word from the left of `row`; answers the width taken, px.
int CardPainter::marked(QPainter &painter, const QRect &row, const QString &icon, const QString &text,
                        const QColor &colour, TextRole role)
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.drawPixmap(row.left(), row.top() + (row.height() - markSize) / 2, mark(icon, colour, dpr));
    painter.setPen(colour);
    return markSize + markGap + m_texts.draw(painter, row.adjusted(markSize + markGap, 0, 0, 0), text, role);
}

/// At the right end: the word goes first if it does not fit behind the `taken` px at the left; for none it has no room.
/// Answers the width taken, px.
int CardPainter::paintMissing(QPainter &painter, const QRect &row, const BoardCard &card, int taken)
{
    if (card.missing == 0)
        return 0;
    constexpr int marks = markSize + markGap;
    QString text = card.missingText();
    int width = marks + m_texts.width(text, TextRole::Caption, row.width());
    if (taken == 0 || taken + width > row.width()) {
        text = QString::number(card.missing);
        width = marks + m_texts.width(text, TextRole::Caption, row.width());
    }
    marked(painter, QRect(row.right() + 1 - width, row.top(), width, row.height()), QStringLiteral("missing"), text,
           Theme::current().warn, TextRole::Caption);
    return width;
}

void CardPainter::paintKind(QPainter &painter, const QRect &row, const BoardCard &card)
{
    constexpr int between = 10;
    const QString round = card.roundText();
    const int kindWidth = m_texts.width(card.kindTitle, TextRole::Caption, row.width());
    const int roundWidth
        = round.isEmpty() ? 0 : between + markSize + markGap + m_texts.width(round, TextRole::Caption, row.width());
    const int missing = paintMissing(painter, row, card, kindWidth + roundWidth + between);
    const int room = row.width() - (missing > 0 ? missing + between : 0);
    painter.setPen(Theme::current().muted);
    m_texts.draw(painter, QRect(row.left(), row.top(), room, row.height()), card.kindTitle, TextRole::Caption);
    if (!round.isEmpty() && kindWidth + roundWidth <= room)
        marked(painter, row.adjusted(kindWidth + between, 0, 0, 0), QStringLiteral("repeat"), round,
               Theme::current().info, TextRole::Caption);
}

void CardPainter::paintAge(QPainter &painter, const QRect &row, const StageAge &age)
{
    if (age.text.isEmpty())
        return;
    const AgeLook look = lookOf(age.state);
    marked(painter, row, look.icon, age.text, look.colour, look.role);
}

void CardPainter::paintHole(QPainter &painter, const QRect &item, Preferences::Density density)
{
    const QRect card = CardLayout::of(item, density).card;
    paintDashed(painter, card, cardRadius, Theme::current().lineStrong);
    painter.setPen(Theme::current().muted);
    m_texts.draw(painter, card, Tr::tr("being moved"), TextRole::Small, Qt::AlignHCenter);
}

void CardPainter::paintHead(QPainter &painter, const QRect &item, const QString &title, int count)
{
    painter.setPen(Theme::current().muted);
    const QRect row = item.adjusted(12, 0, -12, 0);
    const int width = m_texts.draw(painter, row, QString::number(count), TextRole::Caption, Qt::AlignRight);
    m_texts.draw(painter, row.adjusted(0, 0, -width - 8, 0), title, TextRole::CaptionStrong);
}

QPixmap CardPainter::pixmap(const BoardCard &card, int rowWidth, Preferences::Density density, qreal dpr)
{
    const QRect item(-CardLayout::gap, 0, rowWidth, CardLayout::rowHeight(density));
    const QRect box = CardLayout::of(item, density).card;
    QPixmap pixmap((box.size() + QSize(shadeOffset, shadeOffset)) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRoundedBox(painter, box.translated(shadeOffset, shadeOffset), cardRadius, Theme::current().shade);
    CardState state;
    state.hovered = true;
    paint(painter, item, card, density, state);
    return pixmap;
}

void CardPainter::forget()
{
    m_texts.clear();
    m_marks.clear();
}

} // namespace lajur::ui
