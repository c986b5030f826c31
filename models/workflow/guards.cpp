// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/guards.h"

#include "models/domain/document.h"
#include "models/workflow/engine.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::workflow {

using domain::Reason;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

struct Question {
    const GuardCall &call;
    const Definition &definition;
    const CaseState &state;
    const Facts &facts;
};

/// What is missing; the code is added by the caller.
using Answer = QList<Reason>;

Answer closedIf(bool closed, const QString &text, const QString &field = {})
{
    return closed ? Answer{{{}, text, field}} : Answer();
}

QString joined(const QStringList &names)
{
    return names.join(QLatin1String(", "));
}

Answer fieldsComplete(const Question &question)
{
    const QStringList &missing = question.facts.missingFields;
    return closedIf(!missing.isEmpty(), Tr::tr("Still to be filled in: %1.").arg(joined(missing)));
}

Answer noBlockingFindings(const Question &question)
{
    Answer answer;
    for (const domain::Finding &finding : question.facts.findings) {
        if (finding.severity == domain::Severity::Block)
            answer.append({{}, finding.text, finding.field});
    }
    return answer;
}

Answer documentsPresent(const Question &question)
{
    Answer answer;
    for (const QString &kind : guardKinds(question.call)) {
        if (!question.facts.documents.contains(kind))
            answer.append({{}, Tr::tr("This paper is missing: %1.").arg(domain::documentKindTitle(kind)), kind});
    }
    return answer;
}

Answer noOtherOpenCase(const Question &question)
{
    const QString &other = question.facts.otherOpenCase;
    return closedIf(!other.isEmpty(),
                    Tr::tr("The same person has another open case, %1. Finish or cancel that one first.").arg(other));
}

Answer consentGiven(const Question &question)
{
    return closedIf(!question.facts.consent, Tr::tr("The holder's consent is not recorded."),
                    QStringLiteral("consent"));
}

Answer emailProven(const Question &question)
{
    return closedIf(!question.facts.emailProven,
                    Tr::tr("Nobody has yet seen that the official e-mail address is active."),
                    QStringLiteral("emailProof"));
}

Answer checkPassed(const Question &question)
{
    const Facts &facts = question.facts;
    return closedIf(facts.checkOpen > 0,
                    Tr::tr("%n field(s) of the check have no verdict yet.", nullptr, facts.checkOpen))
        + closedIf(!facts.checkFailed.isEmpty(),
                   Tr::tr("The check found these wrong: %1.").arg(joined(facts.checkFailed)));
}

Answer signatoryKnown(const Question &question)
{
    return closedIf(!question.facts.signatoryKnown,
                    Tr::tr("No official is set to sign letters on this day. Enter one among the officials."));
}

Answer mergeFieldsFilled(const Question &question)
{
    const QStringList &empty = question.facts.emptyMergeFields;
    return closedIf(!empty.isEmpty(), Tr::tr("These fields of the letter would be empty: %1.").arg(joined(empty)));
}

Answer letterIssued(const Question &question)
{
    return closedIf(!question.facts.letterIssued, Tr::tr("No letter of recommendation has been issued."));
}

Answer letterSigned(const Question &question)
{
    return closedIf(!question.facts.letterSigned, Tr::tr("The letter of recommendation is not recorded as signed."));
}

Answer letterNumbered(const Question &question)
{
    return closedIf(!question.facts.letterNumbered, Tr::tr("The letter's number has not been recorded yet."));
}

Answer notNumbered(const Question &question)
{
    return closedIf(question.facts.letterNumbered, Tr::tr("The letter has its number already."));
}

Answer numbersExternal(const Question &question)
{
    return closedIf(!question.facts.numbersExternal,
                    Tr::tr("Lajur itself numbers the letters; there is no number from Tata Usaha to record."));
}

QString titleOfAsked(const Question &question)
{
    const Transition *transition = question.definition.transition(guardTransition(question.call));
    return transition ? transition->title.shown() : guardTransition(question.call);
}

Answer recorded(const Question &question)
{
    return closedIf(!question.state.recorded(guardTransition(question.call)),
                    Tr::tr("This has to be recorded first: “%1”.").arg(titleOfAsked(question)));
}

Answer notRecorded(const Question &question)
{
    return closedIf(question.state.recorded(guardTransition(question.call)),
                    Tr::tr("This is already recorded: “%1”.").arg(titleOfAsked(question)));
}

struct Guard {
    const char *name;
    const char *parameter;
    Answer (*ask)(const Question &);
};

// The closed set: workflow files in the field refer to these names, so they are never renamed.
constexpr Guard Guards[] = {
    {"fieldsComplete", "", fieldsComplete},
    {"noBlockingFindings", "", noBlockingFindings},
    {"documentsPresent", "kinds", documentsPresent},
    {"noOtherOpenCase", "", noOtherOpenCase},
    {"consentGiven", "", consentGiven},
    {"emailProven", "", emailProven},
    {"checkPassed", "", checkPassed},
    {"signatoryKnown", "", signatoryKnown},
    {"mergeFieldsFilled", "", mergeFieldsFilled},
    {"letterIssued", "", letterIssued},
    {"letterSigned", "", letterSigned},
    {"letterNumbered", "", letterNumbered},
    {"notNumbered", "", notNumbered},
    {"numbersExternal", "", numbersExternal},
    {"recorded", "transition", recorded},
    {"notRecorded", "transition", notRecorded},
};

const Guard *find(const QString &name)
{
    for (const Guard &guard : Guards) {
        if (name == QLatin1String(guard.name))
            return &guard;
    }
    return nullptr;
}

} // namespace

QStringList guardNames()
{
    QStringList names;
    for (const Guard &guard : Guards)
        names.append(QString::fromLatin1(guard.name));
    return names;
}

QString guardParameter(const QString &guard)
{
    const Guard *found = find(guard);
    return found ? QString::fromLatin1(found->parameter) : QString();
}

QStringList guardKinds(const GuardCall &call)
{
    QStringList kinds;
    for (const QJsonValue kind : call.parameters.value(QLatin1String("kinds")).toArray())
        kinds.append(kind.toString());
    return kinds;
}

QString guardTransition(const GuardCall &call)
{
    return call.parameters.value(QLatin1String("transition")).toString();
}

QList<Reason> closedBecause(const GuardCall &call, const Definition &definition, const CaseState &state,
                            const Facts &facts)
{
    const Guard *guard = find(call.name);
    Q_ASSERT(guard); // The loader refuses unknown names.
    Answer answer = guard->ask({call, definition, state, facts});
    for (Reason &reason : answer)
        reason.code = QLatin1String("guard.") + call.name;
    return answer;
}

} // namespace lajur::workflow
