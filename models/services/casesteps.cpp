// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/casesteps.h"

#include "models/domain/officetime.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::services {

using namespace domain;
using workflow::Action;
using workflow::Facts;
using workflow::Step;
using workflow::Transition;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QDate officeDay(const QDateTime &time)
{
    return officeTime(time).date();
}

QString clockWarning()
{
    return Tr::tr("The clock of this computer stands behind the last entry. Check date and time.");
}

/// Name of the input that the request's note answers (the reason, where the action asks for one); empty if none does.
QString noteInput(const Transition &transition)
{
    for (const workflow::Input &input : transition.inputs) {
        if (input.name == u"reason" || input.name == u"note")
            return input.name;
    }
    return {};
}

QJsonObject inputsOf(const StepRequest &request, const Transition &transition)
{
    QJsonObject inputs = request.inputs;
    const QString name = noteInput(transition);
    if (!name.isEmpty() && !request.note.trimmed().isEmpty() && !inputs.contains(name))
        inputs.insert(name, request.note.trimmed());
    return inputs;
}

} // namespace

CaseSteps::CaseSteps(const Ports &ports, const Session &session, CaseLedger &ledger, PaperIntake &papers)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
    , m_facts(ports, ledger)
    , m_attribution(ports, session)
    , m_effects(ports, session, ledger, papers)
{
}

workflow::Actor CaseSteps::actor(const Doer &doer) const
{
    return {m_session.user().roles, doer.nip};
}

Result<QList<Action>> CaseSteps::actions(CaseId id, const OfficeProfile &profile)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_ledger.load(id));
    QList<const Transition *> leaving;
    for (const Transition &transition : opened.engine->definition().transitions()) {
        if (transition.from.contains(opened.state.stage))
            leaving.append(&transition);
    }
    LAJUR_TRY_VALUE(const Facts facts, m_facts.facts(opened, leaving, profile));
    return opened.engine->actions(opened.state, facts, actor({m_session.user().fullName, m_session.user().nip}));
}

Status CaseSteps::finish(OpenedCase &opened, const Entry &entry)
{
    LAJUR_TRY_VALUE(opened.record.missing, m_facts.missing(opened, entry));
    return m_ledger.append(opened, entry);
}

QStringList CaseSteps::warnings(const OpenedCase &opened, const Transition &transition, const Doer &doer) const
{
    QStringList warnings = opened.engine->warnings(opened.state, transition, actor(doer));
    if (m_ledger.clockIsBehind(opened))
        warnings << clockWarning();
    return warnings;
}

Result<StepOutcome> CaseSteps::take(CaseId id, const StepRequest &request, const OfficeProfile &profile)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    StepOutcome outcome;
    LAJUR_TRY_VALUE(outcome.opened, m_ledger.load(id));
    OpenedCase &opened = outcome.opened;
    LAJUR_TRY(m_ledger.requireSeen(opened, request.seenRowVersion));
    const Transition *transition = opened.engine->definition().transition(request.transition);
    if (!transition)
        return failure(ErrorCode::Refused, Tr::tr("The workflow knows no action “%1”.").arg(request.transition));
    LAJUR_TRY_VALUE(const Doer doer,
                    m_attribution.doer(transition->functionIn(opened.state.stage), request.by, opened.record,
                                       officeDay(request.at.value_or(m_ports.clock.now()))));
    LAJUR_TRY_VALUE(const Facts facts, m_facts.facts(opened, {transition}, profile));
    const QJsonObject inputs = inputsOf(request, *transition);
    LAJUR_TRY_VALUE(const Step step, opened.engine->take(opened.state, request.transition, facts, actor(doer), inputs));
    // Before the effects: a letter sealed for a step that is refused would stay behind as an orphan.
    LAJUR_TRY(m_ledger.eventTime(opened, request.at, m_ports.clock.now()));
    outcome.warnings = warnings(opened, *transition, doer);

    Entry entry;
    entry.type = step.type;
    entry.transition = step.transition;
    entry.toStage = step.toStage;
    entry.function = transition->functionIn(step.fromStage);
    entry.doneByName = doer.name;
    entry.doneByNip = doer.nip;
    entry.at = request.at;
    LAJUR_TRY_VALUE(EffectOutcome effect, m_effects.run(transition->effect, opened, profile, inputs));
    entry.details = effect.details;
    if (!inputs.isEmpty())
        entry.details.insert(QStringLiteral("inputs"), inputs);
    if (!request.note.trimmed().isEmpty() && noteInput(*transition).isEmpty())
        entry.details.insert(QStringLiteral("note"), request.note.trimmed());
    if (!outcome.warnings.isEmpty())
        entry.details.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(outcome.warnings));
    LAJUR_TRY(finish(opened, entry));
    LAJUR_TRY(transaction->commit());
    outcome.number = effect.number;
    outcome.letterPdf = effect.letterPdf;
    return outcome;
}

Result<StepOutcome> CaseSteps::undo(CaseId id, const QString &reason, const OfficeProfile &profile)
{
    Q_UNUSED(profile)
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    StepOutcome outcome;
    LAJUR_TRY_VALUE(outcome.opened, m_ledger.load(id));
    OpenedCase &opened = outcome.opened;
    LAJUR_TRY_VALUE(const Step step,
                    opened.engine->undo(opened.state, actor({m_session.user().fullName, m_session.user().nip})));
    if (!opened.record.open) {
        LAJUR_TRY_VALUE(const QString other, m_ledger.otherOpenCase(opened.record));
        if (!other.isEmpty())
            return failure(ErrorCode::Refused,
                           Tr::tr("The same person has another open case, %1, by now. Finish or cancel that one first.")
                               .arg(other),
                           {}, {{QStringLiteral("case.already-open"), other, QStringLiteral("nik")}});
    }
    const Transition *undone = opened.engine->definition().transition(step.transition);
    Entry entry
        = ownEntry(m_session, step.type, step.transition, undone ? undone->functionIn(step.toStage) : QString());
    entry.toStage = step.toStage;
    entry.undoes = step.undoes;
    if (!reason.trimmed().isEmpty())
        entry.details.insert(QStringLiteral("reason"), reason.trimmed());
    if (m_ledger.clockIsBehind(opened))
        outcome.warnings << clockWarning();
    LAJUR_TRY(finish(opened, entry));
    LAJUR_TRY(transaction->commit());
    return outcome;
}

} // namespace lajur::services
