// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardcontents.h"
#include "models/itemmodels/boardfilter.h"
#include "models/itemmodels/lanemodel.h"

#include <optional>

namespace lajur::itemmodels {

/// How many open cases there are, whatever the filter hides.
struct BoardCounts {
    int all = 0;
    int forMe = 0;
    int waiting = 0;
    int late = 0;
    int nearLate = 0;

    bool operator==(const BoardCounts &) const = default;
};

/// The one source of the board's open cases: deals them out to the lanes, filtered and grouped.
class BoardModel final : public QObject
{
    Q_OBJECT

public:
    /// What stands over the cards of a lane.
    enum class Grouping { Stage, Opd, None };
    Q_ENUM(Grouping)

    using QObject::QObject;

    /// Takes what was read in place of what was shown.
    void show(const BoardContents &contents);
    const BoardContents &contents() const { return m_contents; }
    bool isEmpty() const { return m_contents.cards.isEmpty(); }

    void setFilter(const BoardFilter &filter);
    const BoardFilter &filter() const { return m_filter; }
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    /// In the SOP's order.
    const QList<LaneModel *> &lanes() const { return m_lanes; }
    /// Null if there is none.
    LaneModel *lane(const QString &id) const;
    /// Of any open case, shown or hidden; empty if it is not open (any more).
    std::optional<BoardCard> card(domain::CaseId id) const;
    const BoardCounts &counts() const { return m_counts; }
    /// The most urgent case that who is signed in may carry on: late before near before the rest.
    std::optional<BoardCard> next() const;
    QStringList opds() const; ///< Of the open cases, in alphabetical order.
    QStringList kinds() const;

signals:
    /// Other lanes than before; lanes() is new.
    void lanesChanged();
    /// Cards are dealt out anew.
    void shown();

private:
    void takeLanes();
    void takeCounts();
    void deal();
    QList<LaneEntry> entriesOf(const QList<const BoardCard *> &cards) const;
    QString groupOf(const BoardCard &card) const;

    BoardContents m_contents;
    BoardFilter m_filter;
    Grouping m_grouping = Grouping::Stage;
    QList<LaneModel *> m_lanes;
    BoardCounts m_counts;
};

} // namespace lajur::itemmodels
