// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/workflow/casestate.h"
#include "models/workflow/definition.h"
#include "models/workflow/facts.h"

#include <QJsonObject>

namespace lajur::workflow {

/// An action that exists for a case now, and why it is closed if it is.
struct Action {
    QString transition;
    Text title;
    Text shortTitle; ///< A verb for a button.
    QString function;
    QString target; ///< Stage it leads to.
    bool open = false;
    QList<domain::Reason> closedBecause; ///< Every reason, in words; empty when open.
    QStringList warnings; ///< Allowed, but said and recorded.
    QList<Input> inputs;
    Text confirm;
};

/// Answers what may happen to a case; pure, knows neither clock nor disk.
class Engine
{
public:
    explicit Engine(const Definition &definition);

    /// Actions that leave the case's stage, in the file's order.
    QList<Action> actions(const CaseState &state, const Facts &facts, const Actor &actor) const;
    /// Every reason against taking the action with these inputs, as Refused; the step to append otherwise.
    domain::Result<Step> take(const CaseState &state, const QString &transition, const Facts &facts, const Actor &actor,
                              const QJsonObject &inputs) const;
    /// What is allowed but has to be said and recorded when the action is taken.
    QStringList warnings(const CaseState &state, const Transition &transition, const Actor &actor) const;
    /// The step that takes back the last one in force, or Refused with why it cannot be (an issued number, a signed
    /// step, the opening, somebody else's act).
    domain::Result<Step> undo(const CaseState &state, const Actor &actor) const;
    /// State after one more step; Damaged if the step does not follow from the state.
    domain::Result<CaseState> apply(const CaseState &state, const Step &step) const;
    /// State after a whole history.
    domain::Result<CaseState> replay(const QList<Step> &steps) const;

    const Definition &definition() const { return m_definition; }

private:
    Definition m_definition;
};

/// Names of all guards a workflow file may use.
QStringList guardNames();
/// Names of all effects a workflow file may use.
QStringList effectNames();

} // namespace lajur::workflow
