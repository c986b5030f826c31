// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/boardcontents.h"

#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "models/services/session.h"
#include "models/services/workflowcatalog.h"

#include <algorithm>

namespace lajur::itemmodels {

using namespace domain;
using workflow::Stage;
using workflow::Transition;
using workflow::WorkingCalendar;

namespace {

/// Makes cards of rows, and asks for each official and each stage once only.
class CardMaker
{
public:
    CardMaker(services::OpenOffice &office, const BoardFlow &flow)
        : m_ports(office.ports())
        , m_user(office.session().user())
        , m_flow(flow)
        , m_now(m_ports.clock.now())
    {
    }

    Result<BoardCard> card(const BoardRow &row)
    {
        BoardCard card;
        card.id = row.id;
        card.number = row.number;
        card.name = row.name;
        card.opd = row.opd;
        card.kind = row.kind;
        card.lane = row.lane;
        card.stage = row.stage;
        card.since = row.stageSince;
        card.round = row.round;
        card.missing = row.missing;
        LAJUR_TRY_VALUE(const Turn *turn, turnOf(row.kind, row.stage));
        card.kindTitle = turn->kindTitle;
        card.stageTitle = turn->stageTitle;
        card.nextAct = turn->act;
        card.holder = turn->holder;
        card.initials = turn->initials;
        card.own = turn->own;
        card.forMe = turn->forMe;
        card.waiting = turn->waiting;
        if (const Stage *stage = m_flow.stage(row.kind, row.stage))
            card.age = StageAge::of(*stage, row.stageSince, m_now, WorkingCalendar::shipped());
        return card;
    }

private:
    /// What all cards of one kind and stage have in common.
    struct Turn {
        QString kindTitle;
        QString stageTitle;
        QString act;
        QString holder;
        QString initials;
        bool own = false;
        bool forMe = false;
        bool waiting = false;
    };

    Result<const Turn *> turnOf(const QString &kind, const QString &stage)
    {
        const QString key = kind + u'/' + stage;
        if (const auto known = m_turns.constFind(key); known != m_turns.cend())
            return &*known;
        Turn turn;
        turn.kindTitle = itemmodels::kindTitle(kind);
        const Stage *known = m_flow.stage(kind, stage);
        turn.stageTitle = known ? known->shortTitle.shown() : stage;
        turn.waiting = m_flow.waitsForOutside(kind, stage);
        if (const Transition *next = m_flow.nextAct(kind, stage)) {
            const QStringList roles = next->rolesIn(stage);
            turn.act = next->shortTitle.shown();
            turn.forMe = !turn.waiting && std::any_of(roles.cbegin(), roles.cend(), [this](const QString &role) {
                return m_user.roles.contains(role);
            });
            // Whoever has to record it, where the act itself is somebody's outside.
            const QString function = turn.waiting && !roles.isEmpty() ? roles.constFirst() : next->functionIn(stage);
            LAJUR_TRY_VALUE(const auto official, m_ports.officials.onDuty(function, m_ports.clock.today()));
            if (official) {
                turn.holder = official->name;
                turn.initials = initialsOf(official->name);
                turn.own = !m_user.nip.isEmpty() && official->nip == m_user.nip;
            }
        }
        return &*m_turns.insert(key, turn);
    }

    const services::Ports &m_ports;
    const User m_user;
    const BoardFlow &m_flow;
    const QDateTime m_now;
    QHash<QString, Turn> m_turns;
};

Result<std::shared_ptr<const BoardFlow>> readFlow(services::OpenOffice &office, const Board &board)
{
    auto flow = std::make_shared<BoardFlow>();
    QStringList kinds{QStringLiteral("baru")}; // the SOP itself: it has the lanes even on an empty board
    for (const BoardRow &row : board.rows) {
        if (!kinds.contains(row.kind))
            kinds.append(row.kind);
    }
    for (const QString &kind : std::as_const(kinds)) {
        // A kind that this version does not know still has cards, in their lane and under the stage's own name.
        if (const auto engine = office.workflows().current(kind))
            flow->add((*engine)->definition());
    }
    return flow;
}

} // namespace

BoardContents BoardContents::agedTo(const QDateTime &now, const WorkingCalendar &calendar) const
{
    BoardContents aged = *this;
    for (BoardCard &card : aged.cards) {
        if (const Stage *stage = flow->stage(card.kind, card.stage))
            card.age = StageAge::of(*stage, card.since, now, calendar);
    }
    return aged;
}

Result<BoardContents> BoardContents::read(services::OpenOffice &office)
{
    LAJUR_TRY(office.session().requireUser());
    LAJUR_TRY_VALUE(const Board board, office.ports().caseQueries.board());
    BoardContents contents;
    LAJUR_TRY_VALUE(contents.flow, readFlow(office, board));
    CardMaker maker(office, *contents.flow);
    contents.cards.reserve(board.rows.size());
    for (const BoardRow &row : board.rows) {
        LAJUR_TRY_VALUE(BoardCard card, maker.card(row));
        contents.cards.append(std::move(card));
    }
    const BoardFlow &flow = *contents.flow;
    std::sort(contents.cards.begin(), contents.cards.end(), [&flow](const BoardCard &a, const BoardCard &b) {
        return std::tuple(flow.order(a.stage), a.since, a.id.value)
            < std::tuple(flow.order(b.stage), b.since, b.id.value);
    });
    return contents;
}

} // namespace lajur::itemmodels
