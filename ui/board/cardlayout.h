// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/preferences.h"

#include <QRect>

namespace lajur::ui {

/// Where the parts of a card lie; depends on width and density alone, so that no state ever moves anything.
struct CardLayout {
    QRect card; ///< The box itself.
    QRect name;
    QRect initials;
    QRect opd; ///< Null in the compact density, as are kind and next act.
    QRect kind; ///< Kind and round from the left, what is missing from the right.
    QRect nextAct; ///< Roomy only.
    QRect bar;
    QRect age; ///< In the compact density what is missing stands at its right end.

    /// `item` is the row of the lane, px.
    static CardLayout of(const QRect &item, Preferences::Density density);
    /// Height of a row with a card, the gap below it included.
    static int rowHeight(Preferences::Density density);

    static constexpr int headHeight = 24;
    static constexpr int gap = 4; ///< Beside and below a card.
};

} // namespace lajur::ui
