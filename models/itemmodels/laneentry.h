// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardcard.h"

namespace lajur::itemmodels {

/// One row of a lane: the head of a group, or a card under it.
struct LaneEntry {
    QString head; ///< What the group has in common (a stage's id, an OPD); empty for a card.
    QString title; ///< Of a head.
    int count = 0; ///< Cards under a head.
    BoardCard card;
    bool dimmed = false; ///< Does not match what is typed into the filter.

    bool isHead() const { return !head.isEmpty(); }
    /// Whether both stand for the same thing, whatever they say of it.
    bool isSame(const LaneEntry &other) const { return head == other.head && card.id == other.card.id; }
    bool operator==(const LaneEntry &other) const
    {
        return head == other.head && title == other.title && count == other.count && dimmed == other.dimmed
            && card == other.card;
    }
};

} // namespace lajur::itemmodels
