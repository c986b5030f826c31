// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/boardmodel.h"
#include "models/itemmodels/cardmoves.h"

#include <functional>
#include <optional>
#include <QPoint>
#include <QPointer>

namespace lajur::ui {

class CarriedCard;
class LaneWidget;
class Workspace;

/// Moves cards from lane to lane, by mouse or by keys, through the SOP's actions and no other way; what is refused is
/// said with every reason in the lane that refused it.
class CardCarrier : public QObject
{
    Q_OBJECT

public:
    CardCarrier(Workspace &workspace, itemmodels::BoardModel &model, QWidget *board);

    void setLanes(const QList<LaneWidget *> &lanes);

    void pickUp(domain::CaseId id, QPoint grip, QPoint globalPosition);
    void carry(QPoint globalPosition);
    void drop(QPoint globalPosition);
    /// The card goes back where it was.
    void putBack();
    /// By keys: to the nearest lane on that side (-1 left, 1 right) to which an action leads.
    void moveBy(domain::CaseId id, int direction);
    void showMenu(domain::CaseId id, QPoint globalPosition);
    /// Takes away what is said in the lanes.
    void dismiss();

    bool isCarrying() const { return m_carried.isValid(); }

signals:
    /// What the board shows of a case is no longer true.
    void outdated();

private:
    using Answer = std::function<void(const itemmodels::CardMoves &)>;

    void ask(domain::CaseId id, Answer then);
    void mark();
    void point(LaneWidget *lane);
    void settle(LaneWidget *lane, QPoint globalPosition);
    void confirm(LaneWidget *lane, const itemmodels::CardMoves &moves, QPoint globalPosition);
    void choose(const itemmodels::CardMoves &moves, const QString &lane, QPoint globalPosition);
    void start(domain::CaseId id, const QString &transition);
    void refuse(LaneWidget *lane, const itemmodels::CardMoves &moves);
    void refuse(LaneWidget *lane, const QStringList &reasons);
    void showActions(LaneWidget *lane) const;
    bool isOutdated(const itemmodels::CardMoves &moves, LaneWidget *lane);
    void endCarry();
    LaneWidget *laneAt(QPoint globalPosition) const;
    LaneWidget *laneNamed(const QString &id) const;
    LaneWidget *laneOf(domain::CaseId id) const;
    LaneWidget *laneBeside(const itemmodels::CardMoves &moves, int direction) const;

    Workspace &m_workspace;
    itemmodels::BoardModel &m_model;
    QWidget *m_board;
    QList<LaneWidget *> m_lanes;
    domain::CaseId m_carried;
    int m_turn = 0; ///< Counts pick-ups, so that a late answer does not speak of another card.
    std::optional<itemmodels::CardMoves> m_moves; ///< Of the carried card, once known.
    QPointer<CarriedCard> m_hand;
    QPointer<LaneWidget> m_from;
    QPointer<LaneWidget> m_pointed;
    std::optional<QPoint> m_droppedAt; ///< Let go before it was known what may be done.
};

} // namespace lajur::ui
