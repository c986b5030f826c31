// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/engine.h"

#include "models/workflow/guards.h"
#include "models/workflow/inputcheck.h"
#include "models/workflow/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace lajur::workflow {

using domain::ErrorCode;
using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

const QLatin1String Open("open");
const QLatin1String Import("import");
const QLatin1String Taken("transition");
const QLatin1String Undo("undo");

/// Stage to come back to when the case goes back to whoever returned it.
QString returner(const Transition &transition, const CaseState &state)
{
    return state.returnedFrom.isEmpty() ? transition.toIfUnknown : state.returnedFrom;
}

QString target(const Transition &transition, const CaseState &state, const Facts &facts)
{
    if (transition.stays)
        return state.stage;
    if (!transition.replacedDocument.isEmpty() && facts.replacedDocuments.contains(transition.replacedDocument))
        return transition.toIfReplaced;
    return transition.goesBack() ? returner(transition, state) : transition.to;
}

/// Whether a past step may have led there; which papers had been replaced then is not known any more.
bool mayLeadTo(const Transition &transition, const CaseState &state, const QString &stage)
{
    if (transition.stays)
        return stage == state.stage;
    if (!transition.toIfReplaced.isEmpty() && stage == transition.toIfReplaced)
        return true;
    return stage == (transition.goesBack() ? returner(transition, state) : transition.to);
}

QList<Reason> roleFaults(const Transition &transition, const QString &stage, const Actor &actor)
{
    const QStringList roles = transition.rolesIn(stage);
    const bool allowed
        = std::ranges::any_of(roles, [&actor](const QString &role) { return actor.roles.contains(role); });
    if (allowed)
        return {};
    QStringList titles;
    for (const QString &role : roles)
        titles.append(roleTitle(role));
    return {
        {QStringLiteral("role"), Tr::tr("Only these may record it: %1.").arg(titles.join(QLatin1String(", "))), {}}};
}

QList<Reason> closedReasons(const Definition &definition, const Transition &transition, const CaseState &state,
                            const Facts &facts, const Actor &actor)
{
    QList<Reason> reasons = roleFaults(transition, state.stage, actor);
    for (const GuardCall &guard : transition.guards)
        reasons.append(closedBecause(guard, definition, state, facts));
    return reasons;
}

/// The SOP has Kasi check what Verifikator writes; in a small office both may be one person, but it is said.
QStringList samePersonWarnings(const Definition &definition, const Transition &transition, const CaseState &state,
                               const Actor &actor)
{
    const QString kasi = QStringLiteral("kasi");
    const QString verifikator = QStringLiteral("verifikator");
    const QString function = transition.functionIn(state.stage);
    if (actor.nip.isEmpty() || (function != kasi && function != verifikator))
        return {};
    const QString other = function == kasi ? verifikator : kasi;
    const bool both = std::ranges::any_of(state.trail, [&](const Step &step) {
        const Transition *past = step.type == Taken ? definition.transition(step.transition) : nullptr;
        return past && step.doneByNip == actor.nip && past->functionIn(step.fromStage) == other;
    });
    if (!both)
        return {};
    return {Tr::tr("The same official acts as Kasi and as Verifikator in this case. This is allowed and is recorded.")};
}

tl::unexpected<domain::Error> refused(const QString &text, const QList<Reason> &reasons, const QString &detail)
{
    QStringList sentences(text);
    for (const Reason &reason : reasons)
        sentences.append(reason.text);
    return failure(ErrorCode::Refused, sentences.join(u' '), detail, reasons);
}

tl::unexpected<domain::Error> damaged(const Step &step, const QString &why)
{
    return failure(
        ErrorCode::Damaged,
        Tr::tr("The history of this case contradicts itself at entry %1. Do not work on the case; restore it "
               "from a backup or ask the administrator to verify the data.")
            .arg(step.sequence),
        QStringLiteral("history step %1 (%2 %3): %4").arg(step.sequence).arg(step.type, step.transition, why));
}

/// Puts a case into a stage; its time there begins only if it was elsewhere.
void enter(CaseState &state, const Step &step)
{
    if (state.stage != step.toStage) {
        state.stage = step.toStage;
        state.stageSince = step.eventAt;
    }
    state.trail.append(step);
}

/// Why a step cannot be the first of a history, empty if it can.
QString beginningFault(const Definition &definition, const Step &step)
{
    if (!step.fromStage.isEmpty() || step.undoes != 0)
        return QStringLiteral("a beginning comes from nowhere");
    if (step.type == Open && step.toStage != definition.startStage())
        return QStringLiteral("a case opens in the start stage");
    if (!definition.stage(step.toStage))
        return QStringLiteral("unknown stage");
    return {};
}

/// Why a taken transition does not follow from the state, empty if it does.
QString transitionFault(const Definition &definition, const CaseState &state, const Step &step)
{
    const Transition *transition = definition.transition(step.transition);
    if (!transition)
        return QStringLiteral("unknown transition");
    if (step.undoes != 0)
        return QStringLiteral("only an undo takes something back");
    if (step.fromStage != state.stage)
        return QStringLiteral("the case is in another stage");
    if (!transition->from.contains(state.stage))
        return QStringLiteral("the transition does not leave this stage");
    if (!mayLeadTo(*transition, state, step.toStage))
        return QStringLiteral("the transition does not lead there");
    return {};
}

/// Why an undo does not take back the last step in force, empty if it does.
QString undoFault(const Definition &definition, const CaseState &state, const Step &step)
{
    const Step &last = state.trail.constLast();
    const Transition *transition = last.type == Taken ? definition.transition(last.transition) : nullptr;
    if (!transition || !transition->undoable)
        return QStringLiteral("the last step cannot be undone");
    if (step.undoes != last.sequence)
        return QStringLiteral("only the last step in force can be undone");
    if (step.fromStage != state.stage || step.toStage != last.fromStage)
        return QStringLiteral("the undo does not lead back");
    return {};
}

CaseState moved(const CaseState &state, const Step &step, const Transition &transition)
{
    CaseState next = state;
    if (transition.returns)
        next.returnedFrom = transition.returnTo.isEmpty() ? state.stage : transition.returnTo;
    else if (!transition.stays)
        next.returnedFrom.clear();
    if (transition.resubmits) {
        ++next.round;
        next.roundSince = step.sequence;
    }
    enter(next, step);
    return next;
}

} // namespace

Engine::Engine(const Definition &definition)
    : m_definition(definition)
{
}

QList<Action> Engine::actions(const CaseState &state, const Facts &facts, const Actor &actor) const
{
    QList<Action> actions;
    for (const Transition &transition : m_definition.transitions()) {
        if (!transition.from.contains(state.stage))
            continue;
        Action action;
        action.transition = transition.id;
        action.title = transition.title;
        action.shortTitle = transition.shortTitle;
        action.function = transition.functionIn(state.stage);
        action.target = target(transition, state, facts);
        action.closedBecause = closedReasons(m_definition, transition, state, facts, actor);
        action.open = action.closedBecause.isEmpty();
        action.warnings = samePersonWarnings(m_definition, transition, state, actor);
        action.inputs = transition.inputs;
        action.confirm = transition.confirm;
        actions.append(action);
    }
    return actions;
}

QStringList Engine::warnings(const CaseState &state, const Transition &transition, const Actor &actor) const
{
    return samePersonWarnings(m_definition, transition, state, actor);
}

Result<Step> Engine::take(const CaseState &state, const QString &transition, const Facts &facts, const Actor &actor,
                          const QJsonObject &inputs) const
{
    const Transition *found = m_definition.transition(transition);
    if (!found) {
        return failure(ErrorCode::NotFound, Tr::tr("There is no action “%1” in this workflow.").arg(transition),
                       QStringLiteral("unknown transition"));
    }
    if (!found->from.contains(state.stage)) {
        const Stage *stage = m_definition.stage(state.stage);
        const Reason reason = {QStringLiteral("stage"),
                               Tr::tr("The case stands at “%1”, where this action does not exist.")
                                   .arg(stage ? stage->title.shown() : state.stage),
                               {}};
        return refused(Tr::tr("“%1” is not possible.").arg(found->title.shown()), {reason},
                       QStringLiteral("%1 does not leave %2").arg(found->id, state.stage));
    }
    const QList<Reason> reasons
        = closedReasons(m_definition, *found, state, facts, actor) + inputFaults(found->inputs, inputs);
    if (!reasons.isEmpty()) {
        return refused(Tr::tr("“%1” is not possible yet.").arg(found->title.shown()), reasons,
                       QStringLiteral("%1 is closed in %2").arg(found->id, state.stage));
    }
    Step step;
    step.sequence = state.lastSequence + 1;
    step.type = Taken;
    step.transition = found->id;
    step.fromStage = state.stage;
    step.toStage = target(*found, state, facts);
    step.doneByNip = actor.nip;
    return step;
}

Result<Step> Engine::undo(const CaseState &state, const Actor &actor) const
{
    const QString text = Tr::tr("The last step cannot be undone.");
    if (state.trail.isEmpty() || state.trail.constLast().type != Taken) {
        const Reason reason = {QStringLiteral("undo.opening"),
                               Tr::tr("No step is left to undo; the opening of a case stays. Cancel the case instead."),
                               {}};
        return refused(text, {reason}, QStringLiteral("nothing to undo"));
    }
    const Step &last = state.trail.constLast();
    const Transition *transition = m_definition.transition(last.transition);
    if (!transition)
        return damaged(last, QStringLiteral("unknown transition"));
    if (!transition->undoable) {
        return refused(text, {{QStringLiteral("undo.closed"), transition->notUndoableReason.shown(), {}}},
                       QStringLiteral("%1 is not undoable").arg(transition->id));
    }
    if (const QList<Reason> reasons = roleFaults(*transition, last.fromStage, actor); !reasons.isEmpty())
        return refused(text, reasons, QStringLiteral("undo of %1 by another role").arg(transition->id));
    Step step;
    step.sequence = state.lastSequence + 1;
    step.type = Undo;
    step.transition = last.transition;
    step.fromStage = state.stage;
    step.toStage = last.fromStage;
    step.undoes = last.sequence;
    step.doneByNip = actor.nip;
    return step;
}

Result<CaseState> Engine::apply(const CaseState &state, const Step &step) const
{
    if (step.sequence <= state.lastSequence)
        return damaged(step, QStringLiteral("the sequence does not rise"));
    const bool begins = step.type == Open || step.type == Import;
    if (begins != state.trail.isEmpty())
        return damaged(step, QStringLiteral("a history begins once, with its opening or import"));

    CaseState next = state;
    if (begins || step.type == Taken || step.type == Undo) {
        if (!step.eventAt.isValid())
            return damaged(step, QStringLiteral("no time"));
        if (!begins && step.eventAt < state.trail.constLast().eventAt)
            return damaged(step, QStringLiteral("earlier than its predecessor"));
        const QString fault = begins ? beginningFault(m_definition, step)
            : step.type == Taken     ? transitionFault(m_definition, state, step)
                                     : undoFault(m_definition, state, step);
        if (!fault.isEmpty())
            return damaged(step, fault);
    }
    if (begins) {
        next.roundSince = step.sequence;
        enter(next, step);
    } else if (step.type == Taken) {
        next = moved(state, step, *m_definition.transition(step.transition));
    } else if (step.type == Undo) {
        LAJUR_TRY_VALUE(next, replay(state.trail.first(state.trail.size() - 1)));
    }
    next.lastSequence = step.sequence;
    return next;
}

Result<CaseState> Engine::replay(const QList<Step> &steps) const
{
    CaseState state;
    for (const Step &step : steps) {
        LAJUR_TRY_VALUE(state, apply(state, step));
    }
    return state;
}

} // namespace lajur::workflow
