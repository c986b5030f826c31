// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/itemmodels/boardcard.h"
#include "models/itemmodels/boardflow.h"

#include <memory>

namespace lajur::services {
class OpenOffice;
}

namespace lajur::itemmodels {

/// All that the board shows at one moment, put together away from the window's thread.
struct BoardContents {
    std::shared_ptr<const BoardFlow> flow;
    QList<BoardCard> cards; ///< By stage in the SOP's order, the one that stands longest first.

    QList<BoardLane> lanes() const { return flow ? flow->lanes() : QList<BoardLane>(); }
    /// The same cards, as old as they are at `now`.
    BoardContents agedTo(const QDateTime &now, const workflow::WorkingCalendar &calendar) const;

    /// As the signed-in user sees it; call on the office's thread.
    static domain::Result<BoardContents> read(services::OpenOffice &office);
};

} // namespace lajur::itemmodels
