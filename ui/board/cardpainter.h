// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardcard.h"
#include "ui/board/agebar.h"
#include "ui/board/cardlayout.h"
#include "ui/board/textcache.h"

class QPainter;

namespace lajur::ui {

/// How a card looks besides what it says.
struct CardState {
    bool hovered = false;
    bool selected = false;
    bool focused = false;
    bool dimmed = false;
};

/// Paints cards and the holes that carried ones leave, in a lane and in the hand.
class CardPainter
{
public:
    /// Paints into `item`, the card's row.
    void paint(QPainter &painter, const QRect &item, const itemmodels::BoardCard &card, Preferences::Density density,
               const CardState &state);
    /// Where a card lay that is being carried.
    void paintHole(QPainter &painter, const QRect &item, Preferences::Density density);
    void paintHead(QPainter &painter, const QRect &item, const QString &title, int count);
    /// The card alone, with its flat shade, as it hangs under the pointer.
    QPixmap pixmap(const itemmodels::BoardCard &card, int rowWidth, Preferences::Density density, qreal dpr);

    /// Fonts, theme or language have changed.
    void forget();

    static constexpr int shadeOffset = 4;

private:
    void paintBox(QPainter &painter, const QRect &card, const CardState &state) const;
    void paintInitials(QPainter &painter, const QRect &box, const itemmodels::BoardCard &card);
    void paintKind(QPainter &painter, const QRect &row, const itemmodels::BoardCard &card);
    int paintMissing(QPainter &painter, const QRect &row, const itemmodels::BoardCard &card, int taken);
    void paintAge(QPainter &painter, const QRect &row, const itemmodels::StageAge &age);
    int marked(QPainter &painter, const QRect &row, const QString &icon, const QString &text, const QColor &colour,
               TextRole role);
    const QPixmap &mark(const QString &icon, const QColor &colour, qreal dpr);

    TextCache m_texts;
    AgeBar m_bar;
    QHash<std::pair<QString, QRgb>, QPixmap> m_marks;
    qreal m_dpr = 0;
};

} // namespace lajur::ui
