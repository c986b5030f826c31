// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardcard.h"

namespace lajur::itemmodels {

/// Which cards a person wants to see: what is chosen hides the others, what is typed only dims them.
struct BoardFilter {
    enum class View { All, ForMe, Waiting };

    View view = View::All;
    QString opd; ///< Empty: any.
    QString kind; ///< Empty: any.
    QString text;

    bool shows(const BoardCard &card) const
    {
        return (view == View::All || (view == View::ForMe ? card.forMe : card.waiting))
            && (opd.isEmpty() || card.opd == opd) && (kind.isEmpty() || card.kind == kind);
    }
    bool operator==(const BoardFilter &) const = default;
};

} // namespace lajur::itemmodels
