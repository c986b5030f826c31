// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/meaningcheck.h"

#include "models/domain/document.h"
#include "models/domain/user.h"
#include "models/workflow/engine.h"
#include "models/workflow/guards.h"
#include "models/workflow/vocabulary.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lajur::workflow {

using domain::Reason;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

/// Walks a definition once and collects what does not make sense.
class MeaningCheck
{
public:
    explicit MeaningCheck(const Definition &definition)
        : m_definition(definition)
    {
    }

    QList<Reason> run()
    {
        checkIds(m_definition.lanes(), QStringLiteral("/lanes"));
        checkIds(m_definition.stages(), QStringLiteral("/stages"));
        checkIds(m_definition.transitions(), QStringLiteral("/transitions"));
        for (qsizetype i = 0; i < m_definition.stages().size(); ++i)
            checkStage(m_definition.stages().at(i), QStringLiteral("/stages/%1").arg(i));
        for (qsizetype i = 0; i < m_definition.transitions().size(); ++i) {
            const Transition &transition = m_definition.transitions().at(i);
            const QString pointer = QStringLiteral("/transitions/%1").arg(i);
            checkEnds(transition, pointer);
            checkReturning(transition, pointer);
            checkActors(transition.function, transition.roles, pointer);
            checkByStage(transition, pointer + QLatin1String("/byStage"));
            checkEffect(transition, pointer);
            for (qsizetype g = 0; g < transition.guards.size(); ++g)
                checkGuard(transition.guards.at(g), QStringLiteral("%1/guards/%2").arg(pointer).arg(g));
            checkInputs(transition, pointer + QLatin1String("/inputs"));
        }
        return m_faults;
    }

private:
    void fault(const char *code, const QString &pointer, const QString &text)
    {
        m_faults.append({QString::fromLatin1(code), QStringLiteral("%1: %2").arg(pointer, text), pointer});
    }

    template <typename T>
    void checkIds(const QList<T> &list, const QString &pointer)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (seen.contains(list.at(i).id)) {
                fault("duplicate-id", QStringLiteral("%1/%2/id").arg(pointer).arg(i),
                      Tr::tr("The id “%1” is used twice; expected is an id of its own.").arg(list.at(i).id));
            }
            seen.insert(list.at(i).id);
        }
    }

    void checkStageName(const QString &stage, const QString &pointer)
    {
        if (!m_definition.stage(stage))
            fault("unknown-stage", pointer, Tr::tr("There is no stage “%1”.").arg(stage));
    }

    void checkDocument(const QString &kind, const QString &pointer)
    {
        if (!domain::documentKinds().contains(kind)) {
            fault("unknown-document", pointer,
                  Tr::tr("There is no kind of paper “%1”; known kinds: %2.")
                      .arg(kind, sortedNames(domain::documentKinds())));
        }
    }

    void checkStage(const Stage &stage, const QString &pointer)
    {
        const auto &lanes = m_definition.lanes();
        const bool laneKnown = std::ranges::find(lanes, stage.lane, &Lane::id) != lanes.cend();
        if (!laneKnown && !(stage.final && stage.lane.isEmpty())) {
            fault("unknown-lane", pointer + QLatin1String("/lane"),
                  Tr::tr("There is no lane “%1”; only a final stage may be without a lane.").arg(stage.lane));
        }
        for (qsizetype i = 0; i < stage.requiredDocuments.size(); ++i)
            checkDocument(stage.requiredDocuments.at(i), QStringLiteral("%1/requiredDocuments/%2").arg(pointer).arg(i));
        if (stage.minutes > 0 && stage.clock == ClockKind::None) {
            fault("minutes-without-clock", pointer + QLatin1String("/minutes"),
                  Tr::tr("A standard time needs a clock that runs; expected is \"clock\": office, applicant or bsre."));
        }
        // The SOP sets one time for a step, which all stages of the step share.
        const auto &stages = m_definition.stages();
        const auto other = std::ranges::find_if(
            stages, [&](const Stage &candidate) { return candidate.step == stage.step && candidate.minutes > 0; });
        if (stage.step > 0 && stage.minutes > 0 && other != stages.cend() && other->minutes != stage.minutes) {
            fault("minutes-differ", pointer + QLatin1String("/minutes"),
                  Tr::tr("Stages of one step share its time; “%1” has %2 minutes.").arg(other->id).arg(other->minutes));
        }
    }

    void checkEnds(const Transition &transition, const QString &pointer)
    {
        if (transition.from.isEmpty())
            fault("no-from", pointer + QLatin1String("/from"), Tr::tr("Expected is at least one stage to leave."));
        for (qsizetype i = 0; i < transition.from.size(); ++i) {
            const QString place = QStringLiteral("%1/from/%2").arg(pointer).arg(i);
            checkStageName(transition.from.at(i), place);
            if (transition.from.indexOf(transition.from.at(i)) < i)
                fault("duplicate-from", place, Tr::tr("The stage “%1” is named twice.").arg(transition.from.at(i)));
            if (const Stage *stage = m_definition.stage(transition.from.at(i)); stage && stage->final) {
                fault("leaves-final", place,
                      Tr::tr("“%1” is a final stage, and nothing leaves a final stage.").arg(stage->id));
            }
        }
        if (!transition.to.isEmpty())
            checkStageName(transition.to, pointer + QLatin1String("/to"));
        if (transition.stays && !transition.to.isEmpty())
            fault("stays-and-to", pointer + QLatin1String("/to"), Tr::tr("Expected is either \"to\" or \"stays\"."));
        if (transition.from.contains(transition.to)) {
            fault("to-is-from", pointer + QLatin1String("/to"),
                  Tr::tr("A transition that stays where it is is written with \"stays\": true."));
        }
        if (transition.goesBack() && !transition.resubmits) {
            fault("no-to", pointer + QLatin1String("/to"),
                  Tr::tr("Expected is a stage to go to, \"stays\": true, or \"resubmits\": true for going back to the "
                         "stage that returned the case."));
        }
    }

    void checkReturning(const Transition &transition, const QString &pointer)
    {
        if (transition.stays && (transition.returns || transition.resubmits)) {
            fault("stays-and-moves", pointer + QLatin1String("/stays"),
                  Tr::tr("What stays in its stage neither returns nor resubmits the case."));
        }
        if (!transition.returnTo.isEmpty()) {
            checkStageName(transition.returnTo, pointer + QLatin1String("/returnTo"));
            if (!transition.returns)
                fault("return-to-without-returns", pointer + QLatin1String("/returnTo"),
                      Tr::tr("Expected is also \"returns\": true."));
        }
        if (transition.toIfReplaced.isEmpty() != transition.replacedDocument.isEmpty()) {
            fault("half-replaced", pointer + QLatin1String("/toIfReplaced"),
                  Tr::tr("Expected are both \"toIfReplaced\" and \"replacedDocument\", or neither."));
        } else if (!transition.toIfReplaced.isEmpty()) {
            checkStageName(transition.toIfReplaced, pointer + QLatin1String("/toIfReplaced"));
            checkDocument(transition.replacedDocument, pointer + QLatin1String("/replacedDocument"));
        }
        if (!transition.toIfUnknown.isEmpty())
            checkStageName(transition.toIfUnknown, pointer + QLatin1String("/toIfUnknown"));
        if (transition.toIfUnknown.isEmpty() == (transition.goesBack() && transition.resubmits)) {
            fault("to-if-unknown", pointer + QLatin1String("/toIfUnknown"),
                  Tr::tr("Expected exactly where a case goes back to the stage that returned it: where to, if nobody "
                         "knows that stage."));
        }
    }

    void checkActors(const QString &function, const QStringList &roles, const QString &pointer)
    {
        if (!functionNames().contains(function)) {
            fault(
                "unknown-function", pointer + QLatin1String("/function"),
                Tr::tr("There is no function “%1”; known functions: %2.").arg(function, sortedNames(functionNames())));
        }
        if (roles.isEmpty())
            fault("no-roles", pointer + QLatin1String("/roles"), Tr::tr("Expected is at least one role."));
        for (qsizetype i = 0; i < roles.size(); ++i) {
            if (!domain::allRoles().contains(roles.at(i))) {
                fault("unknown-role", QStringLiteral("%1/roles/%2").arg(pointer).arg(i),
                      Tr::tr("There is no role “%1”; known roles: %2.")
                          .arg(roles.at(i), sortedNames(domain::allRoles())));
            }
        }
    }

    void checkByStage(const Transition &transition, const QString &pointer)
    {
        for (auto it = transition.byStage.begin(); it != transition.byStage.end(); ++it) {
            const QString place = pointer + u'/' + it.key();
            if (!transition.from.contains(it.key()))
                fault("by-stage-not-from", place, Tr::tr("“%1” is not among the stages in \"from\".").arg(it.key()));
            checkActors(it->function, it->roles, place);
        }
    }

    void checkEffect(const Transition &transition, const QString &pointer)
    {
        if (transition.effect.isEmpty())
            return;
        if (!effectNames().contains(transition.effect)) {
            fault("unknown-effect", pointer + QLatin1String("/effect"),
                  Tr::tr("There is no effect “%1”; known effects: %2.")
                      .arg(transition.effect, sortedNames(effectNames())));
            return;
        }
        // The agenda number stays with the case, a check lives in its entry alone; every other effect writes a record
        // that is never unwritten.
        static const QStringList reversible{QStringLiteral("take-agenda-number"), QStringLiteral("record-check")};
        if (transition.undoable && !reversible.contains(transition.effect)) {
            fault("effect-undoable", pointer + QLatin1String("/effect"),
                  Tr::tr("What “%1” writes cannot be taken back; expected is \"notUndoable\" with the reason.")
                      .arg(transition.effect));
        }
    }

    void checkGuard(const GuardCall &guard, const QString &pointer)
    {
        if (!guardNames().contains(guard.name)) {
            fault("unknown-guard", pointer + QLatin1String("/guard"),
                  Tr::tr("There is no guard “%1”; known guards: %2.").arg(guard.name, sortedNames(guardNames())));
            return;
        }
        const QString wanted = guardParameter(guard.name);
        if (guard.parameters.keys() != (wanted.isEmpty() ? QStringList() : QStringList(wanted))) {
            fault("guard-parameters", pointer,
                  wanted.isEmpty() ? Tr::tr("The guard “%1” takes no parameters.").arg(guard.name)
                                   : Tr::tr("The guard “%1” takes exactly \"%2\".").arg(guard.name, wanted));
            return;
        }
        if (wanted == QLatin1String("kinds")) {
            const QStringList kinds = guardKinds(guard);
            if (kinds.isEmpty())
                fault("guard-parameters", pointer + QLatin1String("/kinds"), Tr::tr("Expected is at least one kind."));
            for (qsizetype i = 0; i < kinds.size(); ++i)
                checkDocument(kinds.at(i), QStringLiteral("%1/kinds/%2").arg(pointer).arg(i));
        }
        if (wanted == QLatin1String("transition") && !m_definition.transition(guardTransition(guard))) {
            fault("unknown-transition", pointer + QLatin1String("/transition"),
                  Tr::tr("There is no transition “%1”.").arg(guardTransition(guard)));
        }
    }

    void checkInputs(const Transition &transition, const QString &pointer)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < transition.inputs.size(); ++i) {
            const Input &input = transition.inputs.at(i);
            const QString place = QStringLiteral("%1/%2").arg(pointer).arg(i);
            if (seen.contains(input.name))
                fault("duplicate-input", place + QLatin1String("/name"),
                      Tr::tr("The input “%1” is there twice.").arg(input.name));
            seen.insert(input.name);
            if ((input.type == InputType::Choice) == input.choices.isEmpty()) {
                fault("choices", place + QLatin1String("/choices"),
                      Tr::tr("Expected for inputs of the type choice, and only for those."));
            }
            if (QSet<QString>(input.choices.begin(), input.choices.end()).size() < input.choices.size())
                fault("duplicate-choice", place + QLatin1String("/choices"), Tr::tr("A choice is there twice."));
            if (input.minimumLength > 0 && input.type != InputType::Text)
                fault("minimum-length", place + QLatin1String("/minimumLength"),
                      Tr::tr("Expected for inputs of the type text only."));
            if (!input.after.isEmpty() && !isDateBefore(transition, input)) {
                fault("after", place + QLatin1String("/after"),
                      Tr::tr("Expected is the name of another input of the type date, and for a date only."));
            }
        }
    }

    static bool isDateBefore(const Transition &transition, const Input &input)
    {
        const auto other = std::ranges::find(transition.inputs, input.after, &Input::name);
        return input.type == InputType::Date && input.after != input.name && other != transition.inputs.cend()
            && other->type == InputType::Date;
    }

    const Definition &m_definition;
    QList<Reason> m_faults;
};

} // namespace

QList<Reason> meaningFaults(const Definition &definition)
{
    return MeaningCheck(definition).run();
}

QString sortedNames(QStringList names)
{
    names.sort();
    return names.join(QLatin1String(", "));
}

} // namespace lajur::workflow
