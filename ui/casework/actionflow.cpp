// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/actionflow.h"

#include "models/services/draftjournal.h"
#include "models/services/openoffice.h"
#include "models/services/paperintake.h"
#include "models/services/ports.h"
#include "ui/casework/actiondialog.h"
#include "ui/casework/draftports.h"
#include "ui/casework/undodialog.h"
#include "ui/widgets/workspace.h"

#include <QWidget>

#include <algorithm>

namespace lajur::ui {

using namespace domain;
using itemmodels::CaseOverview;
using services::OpenOffice;
using services::StepOutcome;
using services::StepRequest;
using workflow::Action;

namespace {

QString draftForm(const QString &transition)
{
    return QStringLiteral("action/") + transition;
}

/// Whether all that is missing are papers, which the dialog can take in.
bool lacksPapersOnly(const Action &action)
{
    return std::ranges::all_of(action.closedBecause,
                               [](const Reason &reason) { return reason.code == u"guard.documentsPresent"; });
}

/// Attaches the papers first, if nobody touched the case since it was shown; the lock then follows our own writing.
Result<StepOutcome> takeStep(OpenOffice &office, CaseId id, StepRequest request, const QHash<QString, QString> &papers,
                             const services::OfficeProfile &profile)
{
    LAJUR_TRY_VALUE(const Case seen, office.ports().caseQueries.byId(id));
    if (!papers.isEmpty() && seen.rowVersion == request.seenRowVersion) {
        for (auto paper = papers.constBegin(); paper != papers.constEnd(); ++paper)
            LAJUR_TRY(office.papers().attach(id, paper.key(), paper.value()));
        LAJUR_TRY_VALUE(const Case now, office.ports().caseQueries.byId(id));
        request.seenRowVersion = now.rowVersion;
    }
    return office.steps().take(id, request, profile);
}

} // namespace

ActionFlow::ActionFlow(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

ActionFlow::~ActionFlow()
{
    if (m_keeper)
        m_keeper->keepNow();
}

void ActionFlow::start(CaseId id, const QString &transition)
{
    if (m_loading || m_dialog || m_undo)
        return;
    m_loading = true;
    m_workspace.run(
        this,
        [id, transition, profile = m_workspace.profile()](OpenOffice &office) -> Result<Ground> {
            Ground ground;
            LAJUR_TRY_VALUE(ground.overview, CaseOverview::read(office, id, profile));
            LAJUR_TRY_VALUE(ground.officials, office.ports().officials.all());
            LAJUR_TRY_VALUE(const auto drafts, office.drafts().kept());
            for (const auto &draft : drafts) {
                if (draft.form == draftForm(transition)
                    && draft.content.value(QStringLiteral("case")).toInteger() == id.value)
                    ground.draft
                        = Draft{draft.id, draft.content.value(QStringLiteral("form")).toObject(), draft.savedAt};
            }
            return ground;
        },
        [this, transition](const Result<Ground> &ground) {
            m_loading = false;
            if (ground)
                begin(*ground, transition);
            else
                m_workspace.prompts().fail(m_window, ground.error());
        });
}

void ActionFlow::undo(CaseId id)
{
    start(id, undoStep());
}

void ActionFlow::begin(const Ground &ground, const QString &transition)
{
    if (transition == undoStep()) {
        askUndo(ground);
        return;
    }
    const Action *action = ground.overview.action(transition);
    if (!action) {
        m_workspace.prompts().fail(m_window,
                                   {ErrorCode::Refused,
                                    tr("Case %1 now stands at “%2”, where this action does not exist.")
                                        .arg(ground.overview.record.number, ground.overview.stage.title.shown()),
                                    {},
                                    {}});
        return;
    }
    if (!action->open && !lacksPapersOnly(*action)) {
        m_workspace.prompts().fail(m_window,
                                   {ErrorCode::Refused,
                                    tr("“%1” is not possible yet.").arg(action->title.shown()),
                                    {},
                                    action->closedBecause});
        return;
    }
    const bool nothingToAsk
        = action->open && action->inputs.isEmpty() && action->confirm.isEmpty() && action->warnings.isEmpty();
    if (nothingToAsk) {
        StepRequest request;
        request.transition = transition;
        request.seenRowVersion = ground.overview.record.rowVersion;
        take(ground, request, {});
    } else {
        ask(ground, *action);
    }
}

void ActionFlow::ask(const Ground &ground, const Action &action)
{
    m_dialog = new ActionDialog(m_workspace, action, ground.overview, ground.officials, m_window);
    const Case record = ground.overview.record;
    const auto content = [dialog = m_dialog, record, title = action.title.shown()]() -> QJsonObject {
        if (!dialog || !dialog->form().isDirty())
            return {};
        return {{QStringLiteral("case"), record.id.value},
                {QStringLiteral("name"), record.name},
                {QStringLiteral("number"), record.number},
                {QStringLiteral("title"), title},
                {QStringLiteral("form"), dialog->form().toJson()}};
    };
    m_keeper = std::make_unique<forms::DraftKeeper>(draftForm(action.transition), content, keepThrough(m_workspace),
                                                    discardThrough(m_workspace));
    if (ground.draft && m_dialog->form().fromJson(ground.draft->values)) {
        m_keeper->resume(ground.draft->id, ground.draft->savedAt);
        m_dialog->showResumed(ground.draft->savedAt);
    }
    connect(&m_dialog->form(), &forms::FormModel::fieldChanged, m_keeper.get(), &forms::DraftKeeper::noteChange);
    connect(m_dialog, &ActionDialog::handedIn, this, [this, ground](StepRequest request) {
        request.seenRowVersion = ground.overview.record.rowVersion;
        m_dialog->setBusy(true);
        take(ground, request, m_dialog->papers());
    });
    // Whoever presses Esc has thought better of it; only a kill or a lock leaves a draft behind.
    connect(m_dialog, &QDialog::rejected, this, [this] { m_keeper->done(); });
    m_dialog->open();
}

void ActionFlow::take(const Ground &ground, StepRequest request, const QHash<QString, QString> &papers)
{
    const CaseId id = ground.overview.record.id;
    const QString transition = request.transition;
    m_workspace.run(
        this,
        [id, request, papers, profile = m_workspace.profile()](OpenOffice &office) {
            return takeStep(office, id, request, papers, profile);
        },
        [this, ground, transition](const Result<StepOutcome> &outcome) {
            if (outcome)
                tell(ground, transition, *outcome);
            else
                fail(outcome.error());
        });
}

void ActionFlow::fail(const Error &error)
{
    if (m_dialog)
        m_dialog->showError(error);
    else
        m_workspace.prompts().fail(m_window, error);
}

void ActionFlow::tell(const Ground &ground, const QString &transition, const StepOutcome &outcome)
{
    if (m_keeper)
        m_keeper->done();
    if (m_dialog)
        m_dialog->accept();
    const Case &record = outcome.opened.record;
    const workflow::Stage *stage = outcome.opened.engine->definition().stage(record.stage);
    QString words = tr("%1: %2").arg(record.name, stage ? stage->title.shown() : record.stage);
    if (!outcome.number.isEmpty())
        words = tr("%1 · number %2").arg(words, outcome.number);
    m_workspace.say(words);
    const CaseId id = ground.overview.record.id;
    emit taken(id, transition);
    if (transition == u"terbitkan_surat")
        m_workspace.openLetter(id);
}

void ActionFlow::askUndo(const Ground &ground)
{
    m_undo = new UndoDialog(ground.overview, m_window);
    const CaseId id = ground.overview.record.id;
    connect(m_undo, &UndoDialog::handedIn, this, [this, ground, id](const QString &reason) {
        m_workspace.run(
            this,
            [id, reason, profile = m_workspace.profile()](OpenOffice &office) {
                return office.steps().undo(id, reason, profile);
            },
            [this, ground, dialog = m_undo](const Result<StepOutcome> &outcome) {
                if (!outcome && dialog) {
                    dialog->showError(outcome.error());
                } else if (outcome) {
                    if (dialog)
                        dialog->accept();
                    tell(ground, undoStep(), *outcome);
                }
            });
    });
    m_undo->open();
}

} // namespace lajur::ui
