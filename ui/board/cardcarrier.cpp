// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/cardcarrier.h"

#include "ui/board/cardmenu.h"
#include "ui/board/carriedcard.h"
#include "ui/board/lanebox.h"
#include "ui/board/lanewidget.h"
#include "ui/widgets/workspace.h"

#include <algorithm>

namespace lajur::ui {

using domain::CaseId;
using itemmodels::BoardCard;
using itemmodels::CardMoves;
using workflow::Action;

namespace {

bool asksForReason(const Action &action)
{
    return std::any_of(action.inputs.cbegin(), action.inputs.cend(),
                       [](const workflow::Input &input) { return input.required && input.name == u"reason"; });
}

} // namespace

CardCarrier::CardCarrier(Workspace &workspace, itemmodels::BoardModel &model, QWidget *board)
    : QObject(board)
    , m_workspace(workspace)
    , m_model(model)
    , m_board(board)
{
}

void CardCarrier::setLanes(const QList<LaneWidget *> &lanes)
{
    endCarry();
    m_lanes = lanes;
}

void CardCarrier::ask(CaseId id, Answer then)
{
    m_workspace.runOrTell(
        m_board,
        [id, profile = m_workspace.profile()](services::OpenOffice &office) {
            return CardMoves::read(office, id, profile);
        },
        std::move(then));
}

void CardCarrier::pickUp(CaseId id, QPoint grip, QPoint globalPosition)
{
    dismiss();
    const std::optional<BoardCard> card = m_model.card(id);
    m_from = laneOf(id);
    if (!card || !m_from)
        return;
    m_carried = id;
    LaneView &view = m_from->view();
    m_hand = new CarriedCard(
        view.cards().cards().pixmap(*card, view.viewport()->width(), view.cards().density(), view.devicePixelRatioF()),
        grip, m_board);
    m_hand->follow(globalPosition);
    view.setCarried(id);
    const int turn = ++m_turn;
    ask(id, [this, turn](const CardMoves &moves) {
        if (turn != m_turn)
            return;
        m_moves = moves;
        if (m_droppedAt)
            settle(laneAt(*m_droppedAt), *m_droppedAt);
        else if (!isOutdated(moves, m_from))
            mark();
    });
}

/// Shows which lanes would take the carried card, and by which action.
void CardCarrier::mark()
{
    for (LaneWidget *lane : std::as_const(m_lanes)) {
        const bool allowed = !m_moves->openTo(lane->lane().id).isEmpty();
        if (lane != m_from)
            lane->setMark(allowed ? LaneMark::Allowed : LaneMark::Refused);
        if (allowed)
            showActions(lane);
    }
    LaneWidget *pointed = m_pointed;
    m_pointed = nullptr;
    point(pointed);
}

void CardCarrier::showActions(LaneWidget *lane) const
{
    const QList<Action> actions = m_moves->openTo(lane->lane().id);
    const qsizetype here = m_lanes.indexOf(m_from.data());
    const QString icon = m_lanes.indexOf(lane) < here ? QStringLiteral("ret") : QStringLiteral("target");
    if (actions.size() == 1) {
        const Action &action = actions.constFirst();
        lane->showAction(icon, action.shortTitle.shown(),
                         asksForReason(action) ? tr("then give the reason") : m_moves->targetTitle(action));
        return;
    }
    QStringList titles;
    for (const Action &action : actions)
        titles.append(action.shortTitle.shown());
    lane->showAction(icon, tr("%n actions", nullptr, int(actions.size())), titles.join(QStringLiteral(" / ")));
}

void CardCarrier::carry(QPoint globalPosition)
{
    if (m_hand)
        m_hand->follow(globalPosition);
    if (isCarrying())
        point(laneAt(globalPosition));
}

void CardCarrier::point(LaneWidget *lane)
{
    if (lane == m_pointed)
        return;
    if (m_pointed) {
        m_pointed->setPointedAt(false);
        if (m_pointed->box().isRefusal())
            m_pointed->box().clear();
    }
    m_pointed = lane;
    if (!lane)
        return;
    lane->setPointedAt(true);
    if (m_moves && lane != m_from && m_moves->openTo(lane->lane().id).isEmpty())
        refuse(lane, *m_moves);
}

void CardCarrier::drop(QPoint globalPosition)
{
    if (!isCarrying())
        return;
    if (m_moves)
        settle(laneAt(globalPosition), globalPosition);
    else
        m_droppedAt = globalPosition; // the answer is on its way
}

void CardCarrier::settle(LaneWidget *lane, QPoint globalPosition)
{
    const CardMoves moves = *m_moves;
    // In its own lane a card is only moved by being laid into the field that says so.
    const bool home = lane == m_from
        && !(lane && lane->box().isVisible() && lane->box().rect().contains(lane->box().mapFromGlobal(globalPosition)));
    endCarry();
    if (!lane || home)
        return;
    if (moves.openTo(lane->lane().id).isEmpty())
        refuse(lane, moves);
    else
        confirm(lane, moves, globalPosition);
}

/// Somebody else may have moved the case while it was in the hand.
void CardCarrier::confirm(LaneWidget *lane, const CardMoves &moves, QPoint globalPosition)
{
    m_workspace.run(
        m_board, [moves](services::OpenOffice &office) { return moves.confirm(office); },
        [this, id = lane->lane().id, moves, globalPosition](const domain::Status &still) {
            if (still) {
                choose(moves, id, globalPosition);
                return;
            }
            if (LaneWidget *target = laneNamed(id))
                refuse(target, QStringList{still.error().text});
            emit outdated();
        });
}

void CardCarrier::choose(const CardMoves &moves, const QString &lane, QPoint globalPosition)
{
    const QList<Action> actions = moves.to(lane);
    if (actions.size() == 1) {
        start(moves.id(), actions.constFirst().transition);
        return;
    }
    auto *menu = new CardMenu(actions, m_board);
    connect(menu, &CardMenu::actionChosen, this,
            [this, id = moves.id()](const QString &transition) { start(id, transition); });
    menu->popup(globalPosition);
}

void CardCarrier::start(CaseId id, const QString &transition)
{
    dismiss();
    m_workspace.startAction(id, transition);
}

void CardCarrier::moveBy(CaseId id, int direction)
{
    dismiss();
    ask(id, [this, direction](const CardMoves &moves) {
        LaneWidget *from = laneOf(moves.id());
        if (!from || isOutdated(moves, from))
            return;
        LaneWidget *lane = laneBeside(moves, direction);
        if (!lane)
            refuse(from, QStringList{tr("There is no lane on that side.")});
        else if (moves.openTo(lane->lane().id).isEmpty())
            refuse(lane, moves);
        else
            choose(moves, lane->lane().id, lane->mapToGlobal(QPoint(CardLayout::gap, LaneHeader::thickness)));
    });
}

/// The board may not have been told yet that the case moved on.
bool CardCarrier::isOutdated(const CardMoves &moves, LaneWidget *lane)
{
    const std::optional<BoardCard> card = m_model.card(moves.id());
    if (card && card->stage == moves.stage())
        return false;
    const QString name = card ? card->name : QString();
    endCarry();
    if (lane)
        refuse(lane,
               QStringList{tr("%1 has been moved meanwhile and stands at “%2” now.").arg(name, moves.stageTitle())});
    emit outdated();
    return true;
}

LaneWidget *CardCarrier::laneBeside(const CardMoves &moves, int direction) const
{
    const qsizetype here = m_lanes.indexOf(laneOf(moves.id()));
    for (qsizetype at = here + direction; at >= 0 && at < m_lanes.size(); at += direction) {
        if (!moves.to(m_lanes.at(at)->lane().id).isEmpty())
            return m_lanes.at(at);
    }
    return m_lanes.value(here + direction);
}

void CardCarrier::showMenu(CaseId id, QPoint globalPosition)
{
    dismiss();
    ask(id, [this, globalPosition](const CardMoves &moves) {
        auto *menu = new CardMenu(moves.actions(), m_board);
        menu->addOpening();
        connect(menu, &CardMenu::openingChosen, this, [this, id = moves.id()] { m_workspace.openCase(id); });
        connect(menu, &CardMenu::actionChosen, this,
                [this, id = moves.id()](const QString &transition) { start(id, transition); });
        menu->popup(globalPosition);
    });
}

void CardCarrier::refuse(LaneWidget *lane, const CardMoves &moves)
{
    refuse(lane, moves.reasonsAgainst(lane->lane().id));
}

void CardCarrier::refuse(LaneWidget *lane, const QStringList &reasons)
{
    lane->setMark(LaneMark::Refused);
    lane->setPointedAt(true);
    lane->showRefusal(tr("Cannot go to %1").arg(lane->lane().title), reasons);
}

void CardCarrier::putBack()
{
    endCarry();
}

void CardCarrier::dismiss()
{
    for (LaneWidget *lane : std::as_const(m_lanes))
        lane->clear();
}

void CardCarrier::endCarry()
{
    ++m_turn;
    m_carried = {};
    m_moves.reset();
    m_droppedAt.reset();
    m_pointed = nullptr;
    delete m_hand;
    if (m_from)
        m_from->view().setCarried({});
    m_from = nullptr;
    dismiss();
}

LaneWidget *CardCarrier::laneAt(QPoint globalPosition) const
{
    const auto under = std::find_if(m_lanes.cbegin(), m_lanes.cend(), [globalPosition](const LaneWidget *lane) {
        return lane->rect().contains(lane->mapFromGlobal(globalPosition));
    });
    return under == m_lanes.cend() ? nullptr : *under;
}

LaneWidget *CardCarrier::laneNamed(const QString &id) const
{
    const auto named = std::find_if(m_lanes.cbegin(), m_lanes.cend(),
                                    [&id](const LaneWidget *lane) { return lane->lane().id == id; });
    return named == m_lanes.cend() ? nullptr : *named;
}

LaneWidget *CardCarrier::laneOf(CaseId id) const
{
    const std::optional<BoardCard> card = m_model.card(id);
    return card ? laneNamed(card->lane) : nullptr;
}

} // namespace lajur::ui
