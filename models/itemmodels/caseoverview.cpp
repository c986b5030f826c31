// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/caseoverview.h"

#include "models/services/caseledger.h"
#include "models/services/casesteps.h"
#include "models/services/lettercontent.h"
#include "models/services/openoffice.h"
#include "models/services/session.h"

#include <algorithm>

namespace lajur::itemmodels {

using namespace domain;
using services::LetterContent;
using services::OpenedCase;
using services::OpenOffice;
using workflow::Action;
using workflow::Definition;
using workflow::Stage;
using workflow::Transition;

namespace {

qsizetype orderOf(const Definition &definition, const QString &stage)
{
    const auto &stages = definition.stages();
    const auto found = std::ranges::find(stages, stage, &Stage::id);
    return found - stages.cbegin();
}

/// A stage in which a request ends without its certificate.
bool isDeadEnd(const Definition &definition, const QString &stage)
{
    const Stage *found = definition.stage(stage);
    return found && found->final && found->lane.isEmpty();
}

/// Whether an action brings the case nearer to its certificate.
bool leadsOn(const Definition &definition, const QString &stage, const Action &action)
{
    const Transition *transition = definition.transition(action.transition);
    if (!transition || transition->stays || transition->returns || isDeadEnd(definition, action.target))
        return false;
    return transition->resubmits || orderOf(definition, action.target) > orderOf(definition, stage);
}

bool leadsAway(const Definition &definition, const Action &action)
{
    const Transition *transition = definition.transition(action.transition);
    return transition && !transition->stays && !isDeadEnd(definition, action.target);
}

/// The first open action of those that `fits`, else the first; empty if none fits.
template <typename Fits>
QString firstOf(const QList<Action> &actions, Fits fits)
{
    QString first;
    for (const Action &action : actions) {
        if (!fits(action))
            continue;
        if (action.open)
            return action.transition;
        if (first.isEmpty())
            first = action.transition;
    }
    return first;
}

/// What to offer as the next step and as the way back, out of all actions of the stage.
void chooseActions(CaseOverview &overview, const Definition &definition)
{
    const QString &stage = overview.record.stage;
    overview.mainAction
        = firstOf(overview.actions, [&](const Action &action) { return leadsOn(definition, stage, action); });
    if (overview.mainAction.isEmpty())
        overview.mainAction
            = firstOf(overview.actions, [&](const Action &action) { return leadsAway(definition, action); });
    overview.backAction = firstOf(overview.actions, [&](const Action &action) {
        return action.transition != overview.mainAction && leadsAway(definition, action);
    });
}

Status readPapers(CaseOverview &overview, const OpenOffice &office, const OpenedCase &opened)
{
    LAJUR_TRY_VALUE(const QList<Document> documents, office.ports().documents.ofCase(opened.record.id));
    const QStringList &required = overview.stage.requiredDocuments;
    QStringList kinds = required;
    const QStringList known = documentKinds();
    for (const QString &kind : known) {
        const bool present = std::ranges::any_of(documents, [&](const Document &paper) { return paper.kind == kind; });
        if (present && !kinds.contains(kind))
            kinds.append(kind);
    }
    for (const QString &kind : std::as_const(kinds)) {
        CasePaper paper;
        paper.kind = kind;
        paper.required = required.contains(kind);
        for (const Document &document : documents) {
            if (document.kind == kind) {
                LAJUR_TRY_VALUE(paper.versions, office.ports().documents.versions(document.id));
            }
        }
        paper.counts = !paper.versions.isEmpty();
        overview.papers.append(paper);
    }
    return {};
}

/// A signed copy speaks for the letter it was made of, not for one issued later.
void discountOldSignature(CaseOverview &overview)
{
    const auto last = [&overview](const QString &name) {
        const auto found = std::find_if(overview.history.crbegin(), overview.history.crend(),
                                        [&name](const CaseMemory &memory) { return memory.event.transition == name; });
        return found == overview.history.crend() ? 0 : found->event.sequence;
    };
    const QString signedCopy = QStringLiteral("surat_rekomendasi_ttd");
    if (last(QStringLiteral("terbitkan_surat")) <= last(signedCopy))
        return;
    for (CasePaper &paper : overview.papers)
        paper.counts = paper.counts && paper.kind != signedCopy;
}

QStringList changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList fields;
    for (auto entry = after.constBegin(); entry != after.constEnd(); ++entry) {
        if (before.value(entry.key()) != entry.value())
            fields.append(entry.key());
    }
    return fields;
}

/// An edit keeps the form as it was before: what it changed shows against the next edit's, or today's, form.
void findChanges(CaseOverview &overview)
{
    QJsonObject after = overview.form.toJson();
    for (auto memory = overview.history.rbegin(); memory != overview.history.rend(); ++memory) {
        if (memory->event.type != u"edit")
            continue;
        const QJsonObject before = memory->details.value(QStringLiteral("before")).toObject();
        memory->changedFields = changedFields(before, after);
        after = before;
    }
}

/// The same for what is known of the letter of request.
void findLetterChanges(CaseOverview &overview)
{
    QJsonObject after = overview.incomingLetter.toJson();
    for (auto memory = overview.history.rbegin(); memory != overview.history.rend(); ++memory) {
        const QJsonObject before = memory->details.value(QStringLiteral("letterBefore")).toObject();
        if (before.isEmpty())
            continue;
        memory->changedFields += changedFields(before, after);
        after = before;
    }
}

Status readHistory(CaseOverview &overview, OpenOffice &office, const OpenedCase &opened)
{
    QSet<int> undone;
    for (const CaseEvent &event : opened.history) {
        CaseMemory memory;
        memory.event = event;
        LAJUR_TRY_VALUE(memory.details, office.ledger().details(opened, event));
        if (const Transition *transition = opened.engine->definition().transition(event.transition)) {
            memory.action = transition->title;
            memory.inputs = transition->inputs;
        }
        overview.history.append(memory);
        undone.insert(event.undoes);
    }
    for (CaseMemory &memory : overview.history)
        memory.takenBack = undone.contains(memory.event.sequence);
    findChanges(overview);
    findLetterChanges(overview);
    discountOldSignature(overview);
    return {};
}

UndoOutlook undoOutlook(const OpenedCase &opened, const workflow::Actor &actor)
{
    UndoOutlook outlook;
    if (!opened.state.trail.isEmpty()) {
        const workflow::Step &last = opened.state.trail.constLast();
        if (const Transition *transition = opened.engine->definition().transition(last.transition))
            outlook.step = transition->title;
    }
    const auto step = opened.engine->undo(opened.state, actor);
    outlook.possible = step.has_value();
    if (!step) {
        for (const Reason &reason : step.error().reasons)
            outlook.closedBecause.append(reason.text);
    }
    return outlook;
}

Status readRegisters(CaseOverview &overview, const services::Ports &ports)
{
    const CaseId id = overview.record.id;
    LAJUR_TRY_VALUE(overview.letters, ports.letters.ofCase(id));
    LAJUR_TRY_VALUE(overview.certificates, ports.certificates.ofCase(id));
    if (overview.record.incomingLetter.isValid()) {
        LAJUR_TRY_VALUE(overview.incomingLetter, ports.incomingLetters.byId(overview.record.incomingLetter));
    }
    return {};
}

} // namespace

Result<CaseOverview> CaseOverview::read(OpenOffice &office, CaseId id, const services::OfficeProfile &profile)
{
    CaseOverview overview;
    LAJUR_TRY_VALUE(const OpenedCase opened, office.ledger().load(id));
    const Definition &definition = opened.engine->definition();
    overview.record = opened.record;
    LAJUR_TRY_VALUE(overview.form, office.ledger().form(opened));
    if (const Stage *stage = definition.stage(opened.state.stage))
        overview.stage = *stage;
    for (const workflow::Lane &lane : definition.lanes()) {
        if (lane.id == overview.stage.lane)
            overview.laneTitle = lane.shortTitle.isEmpty() ? lane.title : lane.shortTitle;
    }
    overview.pastIntake = opened.state.stage != definition.startStage();
    overview.externalNumbers = profile.externalNumbers;
    LAJUR_TRY_VALUE(overview.actions, office.steps().actions(id, profile));
    chooseActions(overview, definition);
    const User &user = office.session().user();
    overview.undo = undoOutlook(opened, {user.roles, user.nip});
    LAJUR_TRY(readRegisters(overview, office.ports()));
    LAJUR_TRY_VALUE(overview.incomingLetter.subject, office.ledger().letterSubject(opened));
    LAJUR_TRY(readPapers(overview, office, opened));
    LAJUR_TRY(readHistory(overview, office, opened));
    LAJUR_TRY_VALUE(overview.check, services::currentCheck(office.ledger(), opened));
    LAJUR_TRY_VALUE(overview.earlierCheck, services::earlierCheck(office.ledger(), opened));
    overview.printed = LetterContent::printedForCheck(LetterContent::applicant(overview.form, profile));
    overview.times = workflow::caseTimes(definition, opened.state, office.ports().clock.now(),
                                         workflow::WorkingCalendar::shipped());
    return overview;
}

const Action *CaseOverview::action(const QString &transition) const
{
    const auto found = std::ranges::find(actions, transition, &Action::transition);
    return found == actions.cend() ? nullptr : &*found;
}

int CaseOverview::newestVersion(const QString &kind) const
{
    const auto found = std::ranges::find(papers, kind, &CasePaper::kind);
    return found == papers.cend() || found->versions.isEmpty() ? 0 : found->versions.constFirst().version;
}

const Letter *CaseOverview::currentLetter() const
{
    const auto found = std::ranges::find_if(letters, [](const Letter &letter) {
        return letter.state == LetterState::Issued || letter.state == LetterState::Signed;
    });
    return found == letters.cend() ? nullptr : &*found;
}

} // namespace lajur::itemmodels
