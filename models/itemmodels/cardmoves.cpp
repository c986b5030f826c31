// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/cardmoves.h"

#include "models/services/caseledger.h"
#include "models/services/casesteps.h"
#include "models/services/openoffice.h"

#include <QCoreApplication>

namespace lajur::itemmodels {

using namespace domain;
using workflow::Action;
using workflow::Stage;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Itemmodels)
};

} // namespace

CardMoves::CardMoves(CaseId id, qint64 rowVersion, const QString &stage, const workflow::Definition &definition,
                     const QList<Action> &actions)
    : m_id(id)
    , m_rowVersion(rowVersion)
    , m_stage(stage)
    , m_actions(actions)
{
    for (const Stage &known : definition.stages()) {
        m_laneOf.insert(known.id, known.lane);
        m_titleOf.insert(known.id, known.shortTitle.shown());
    }
    m_lane = m_laneOf.value(stage);
    m_stageTitle = m_titleOf.value(stage, stage);
}

Result<CardMoves> CardMoves::read(services::OpenOffice &office, CaseId id, const services::OfficeProfile &profile)
{
    LAJUR_TRY_VALUE(const services::OpenedCase opened, office.ledger().load(id));
    LAJUR_TRY_VALUE(const QList<Action> actions, office.steps().actions(id, profile));
    return CardMoves(id, opened.record.rowVersion, opened.state.stage, opened.engine->definition(), actions);
}

Status CardMoves::confirm(services::OpenOffice &office) const
{
    LAJUR_TRY_VALUE(const services::OpenedCase opened, office.ledger().load(m_id));
    return office.ledger().requireSeen(opened, m_rowVersion);
}

QList<Action> CardMoves::to(const QString &lane) const
{
    QList<Action> actions;
    for (const Action &action : m_actions) {
        if (action.target != m_stage && !lane.isEmpty() && m_laneOf.value(action.target) == lane)
            actions.append(action);
    }
    return actions;
}

QList<Action> CardMoves::openTo(const QString &lane) const
{
    QList<Action> actions = to(lane);
    actions.removeIf([](const Action &action) { return !action.open; });
    return actions;
}

QStringList CardMoves::reasonsAgainst(const QString &lane) const
{
    const QList<Action> actions = to(lane);
    QStringList reasons;
    for (const Action &action : actions) {
        if (action.open)
            return {};
        for (const Reason &reason : action.closedBecause) {
            if (!reasons.contains(reason.text))
                reasons.append(reason.text);
        }
    }
    if (actions.isEmpty())
        reasons.append(Tr::tr("No action of the SOP leads there from “%1”.").arg(m_stageTitle));
    return reasons;
}

QString CardMoves::targetTitle(const Action &action) const
{
    return m_titleOf.value(action.target, action.target);
}

} // namespace lajur::itemmodels
