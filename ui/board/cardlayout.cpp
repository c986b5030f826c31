// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/cardlayout.h"

namespace lajur::ui {

namespace {

constexpr int border = 1;
constexpr int paddingX = 9;
constexpr int initialsSize = 20;

int cardHeight(Preferences::Density density)
{
    switch (density) {
    case Preferences::Density::Compact:
        return 48;
    case Preferences::Density::Medium:
        return 92;
    case Preferences::Density::Roomy:
        return 112;
    }
    return 92;
}

} // namespace

int CardLayout::rowHeight(Preferences::Density density)
{
    return cardHeight(density) + gap;
}

CardLayout CardLayout::of(const QRect &item, Preferences::Density density)
{
    CardLayout layout;
    layout.card = QRect(item.left() + gap, item.top(), item.width() - 2 * gap, cardHeight(density));
    const int left = layout.card.left() + border + paddingX;
    const int width = layout.card.width() - 2 * (border + paddingX);
    const bool compact = density == Preferences::Density::Compact;
    const auto row = [left, width](int top, int height) { return QRect(left, top, width, height); };

    int y = layout.card.top() + border + (compact ? 3 : 7);
    layout.name = row(y, 20).adjusted(0, 0, -initialsSize - 4, 0);
    layout.initials = QRect(left + width - initialsSize, y, initialsSize, initialsSize);
    y += 20;
    if (compact) {
        layout.age = row(y, 16);
        layout.bar = row(y + 16 + 3, 3);
        return layout;
    }
    layout.opd = row(y, 16);
    y += 16 + 2;
    layout.kind = row(y, 16);
    y += 16;
    if (density == Preferences::Density::Roomy) {
        layout.nextAct = row(y, 16);
        y += 16;
    }
    layout.bar = row(y + 3, 4);
    layout.age = row(y + 3 + 4 + 1, 16);
    return layout;
}

} // namespace lajur::ui
