// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casedesk.h"

#include "models/services/caseintake.h"
#include "models/services/draftjournal.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "ui/casework/draftports.h"
#include "ui/widgets/workspace.h"

namespace lajur::ui {

using namespace domain;
using itemmodels::CaseOverview;
using services::OpenOffice;

namespace {

const QString &draftForm()
{
    static const QString form = QStringLiteral("case");
    return form;
}

/// The newest draft of the case (0: of a new one), or the one asked for.
Result<std::optional<services::DraftJournal::Kept>> findDraft(OpenOffice &office, CaseId id, DraftId wanted)
{
    LAJUR_TRY_VALUE(const auto drafts, office.drafts().kept());
    std::optional<services::DraftJournal::Kept> found;
    for (const auto &draft : drafts) {
        const bool ofCase
            = draft.form == draftForm() && draft.content.value(QStringLiteral("case")).toInteger() == id.value;
        if (ofCase && (!wanted.isValid() || draft.id == wanted))
            found = draft;
    }
    return found;
}

} // namespace

/// What one look at the office brought.
struct CaseDesk::Reading {
    std::optional<CaseOverview> overview; ///< Not set for a new case, or where nothing has changed.
    std::optional<Found> draft;
};

CaseDesk::CaseDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(workspace.profile().formContext(workspace.today()))
{
    makeKeeper();
    connect(&m_form, &forms::FormModel::fieldChanged, this, [this] {
        if (isOpen())
            m_keeper->noteChange();
    });
    connect(&m_workspace, &Workspace::profileChanged, this,
            [this] { m_form.setContext(m_workspace.profile().formContext(m_workspace.today())); });
}

CaseDesk::~CaseDesk()
{
    leave();
}

void CaseDesk::makeKeeper()
{
    m_keeper = std::make_unique<forms::DraftKeeper>(
        draftForm(), [this] { return draftContent(); }, keepThrough(m_workspace), discardThrough(m_workspace));
    connect(m_keeper.get(), &forms::DraftKeeper::saved, this, &CaseDesk::journalled);
    connect(m_keeper.get(), &forms::DraftKeeper::failed, this, &CaseDesk::journalFailed);
}

QJsonObject CaseDesk::draftContent() const
{
    if (!m_form.isDirty())
        return {};
    QJsonObject content{{QStringLiteral("case"), m_id.value},
                        {QStringLiteral("name"), m_form.text(QStringLiteral("name"))},
                        {QStringLiteral("form"), m_form.toJson()}};
    if (m_overview)
        content.insert(QStringLiteral("number"), m_overview->record.number);
    return content;
}

void CaseDesk::open(CaseId id, DraftId draft)
{
    if (id == m_id && !m_new) {
        reload(true);
        return;
    }
    start(id, false, draft);
}

void CaseDesk::openNew(DraftId draft)
{
    if (m_new && !draft.isValid())
        return;
    start({}, true, draft);
}

void CaseDesk::close()
{
    leave();
    ++m_visit;
    m_id = {};
    m_new = false;
    m_overview.reset();
    m_draft.reset();
    m_saving = false;
    m_form.reset({});
    makeKeeper();
}

void CaseDesk::start(CaseId id, bool isNew, DraftId draft)
{
    close();
    m_id = id;
    m_new = isNew;
    m_ownEvents = 0;
    m_form.setContext(m_workspace.profile().formContext(m_workspace.today()));
    m_form.setReasonRequired(false);
    if (isNew) {
        CaseForm form;
        form.city = m_workspace.profile().city;
        form.province = m_workspace.profile().province;
        IncomingLetter letter;
        letter.receivedOn = m_workspace.today();
        m_form.reset(form, letter);
    }
    emit opened();
    read(draft);
}

void CaseDesk::read(DraftId wanted)
{
    const CaseId id = m_id;
    const auto profile = m_workspace.profile();
    m_workspace.run(
        this,
        [id, profile, wanted](OpenOffice &office) -> Result<Reading> {
            Reading reading;
            if (id.isValid()) {
                LAJUR_TRY_VALUE(reading.overview, CaseOverview::read(office, id, profile));
            }
            LAJUR_TRY_VALUE(const auto draft, findDraft(office, id, wanted));
            if (draft)
                reading.draft = Found{draft->id, draft->content, draft->savedAt};
            return reading;
        },
        [this, visit = m_visit, resume = wanted.isValid()](const Result<Reading> &reading) {
            if (visit != m_visit)
                return;
            if (!reading) {
                emit readFailed(reading.error());
                return;
            }
            take(*reading);
            takeDraft(reading->draft, resume);
        });
}

void CaseDesk::reload(bool thoroughly)
{
    if (!m_id.isValid() || m_saving)
        return;
    const CaseId id = m_id;
    const auto profile = m_workspace.profile();
    const qint64 seen = m_overview && !thoroughly ? m_overview->record.rowVersion : -1;
    m_workspace.run(
        this,
        [id, profile, seen](OpenOffice &office) -> Result<Reading> {
            LAJUR_TRY_VALUE(const Case record, office.ports().caseQueries.byId(id));
            Reading reading;
            if (record.rowVersion != seen) {
                LAJUR_TRY_VALUE(reading.overview, CaseOverview::read(office, id, profile));
            }
            return reading;
        },
        [this, visit = m_visit](const Result<Reading> &reading) {
            if (visit != m_visit || m_saving)
                return;
            if (reading)
                take(*reading);
            else
                emit readFailed(reading.error());
        });
}

void CaseDesk::take(const Reading &reading)
{
    if (!reading.overview)
        return;
    const bool first = !m_overview;
    m_overview = std::make_unique<CaseOverview>(*reading.overview);
    m_form.setReasonRequired(m_overview->pastIntake);
    if (first)
        m_form.reset(m_overview->form, m_overview->incomingLetter);
    else
        takeForm();
    m_ownEvents = int(m_overview->history.size());
    emit overviewChanged();
}

void CaseDesk::takeForm()
{
    if (!m_form.isDirty()) {
        if (m_overview->form != m_form.form()
            || m_overview->incomingLetter.toJson() != m_form.incomingLetter().toJson())
            m_form.reset(m_overview->form, m_overview->incomingLetter);
        return;
    }
    const QStringList both = m_form.rebase(m_overview->form, m_overview->incomingLetter);
    // Our own acts (a paper, a proof of e-mail) are no news to us.
    for (qsizetype i = m_ownEvents; i < m_overview->history.size(); ++i) {
        const CaseEvent &event = m_overview->history.at(i).event;
        if (event.recordedBy != m_workspace.user().id || !both.isEmpty()) {
            emit changedByOthers(event.recordedByName, event.enteredAt, both);
            return;
        }
    }
}

void CaseDesk::takeDraft(const std::optional<Found> &draft, bool resume)
{
    if (!draft || draft->id == m_keeper->draft())
        return;
    m_draft = draft;
    if (resume)
        resumeDraft();
    else
        emit draftFound(draft->savedAt);
}

void CaseDesk::resumeDraft()
{
    if (!m_draft)
        return;
    const Found draft = *std::exchange(m_draft, {});
    if (const Status read = m_form.fromJson(draft.content.value(QStringLiteral("form")).toObject()); !read) {
        emit journalFailed(read.error());
        return;
    }
    m_keeper->resume(draft.id, draft.savedAt);
    if (m_overview) {
        const QStringList both = m_form.rebase(m_overview->form, m_overview->incomingLetter);
        if (!both.isEmpty()) {
            const CaseEvent &last = m_overview->history.constLast().event;
            emit changedByOthers(last.recordedByName, last.enteredAt, both);
            return;
        }
    }
    emit draftResumed(draft.savedAt);
}

void CaseDesk::discardDraft()
{
    if (m_draft)
        discardThrough(m_workspace)(std::exchange(m_draft, {})->id);
}

void CaseDesk::leave()
{
    if (isOpen())
        m_keeper->keepNow();
}

void CaseDesk::save(std::function<void()> then)
{
    if (m_saving || !isOpen())
        return;
    if (!m_new && !m_form.isDirty()) {
        if (then)
            then();
        return;
    }
    m_saving = true;
    emit saveStarted();
    if (m_new)
        storeNew(std::move(then));
    else
        storeChange(std::move(then));
}

void CaseDesk::storeNew(std::function<void()> then)
{
    services::NewCase entry;
    entry.form = m_form.form();
    entry.letter = m_form.incomingLetter();
    m_workspace.run(
        this,
        [entry, profile = m_workspace.profile()](OpenOffice &office) -> Result<CaseId> {
            LAJUR_TRY_VALUE(const services::Intake intake, office.intake().open(entry, profile));
            return intake.opened.record.id;
        },
        [this, then, visit = m_visit](const Result<CaseId> &stored) {
            if (visit != m_visit)
                return;
            if (!stored) {
                finishSave(&stored.error(), {});
                return;
            }
            m_keeper->done();
            m_new = false;
            m_id = *stored;
            m_form.reset(m_form.form(), m_form.incomingLetter());
            finishSave(nullptr, then);
        });
}

void CaseDesk::storeChange(std::function<void()> then)
{
    const CaseForm form = m_form.form();
    const IncomingLetter letter = m_form.incomingLetter();
    const qint64 seen = m_overview ? m_overview->record.rowVersion : 0;
    m_workspace.run(
        this,
        [id = m_id, form, letter, seen, reason = m_form.reason(),
         profile = m_workspace.profile()](OpenOffice &office) -> Status {
            LAJUR_TRY(office.intake().edit(id, form, reason, profile, seen, letter));
            return {};
        },
        [this, then, form, letter, visit = m_visit](const Status &stored) {
            if (visit != m_visit)
                return;
            if (!stored) {
                finishSave(&stored.error(), {});
                return;
            }
            m_keeper->done();
            m_form.reset(form, letter);
            finishSave(nullptr, then);
        });
}

void CaseDesk::finishSave(const Error *error, const std::function<void()> &then)
{
    m_saving = false;
    if (!error) {
        emit stored();
        reload(true);
        if (then)
            then();
        return;
    }
    QStringList rest;
    const QList<Reason> reasons = m_form.showReasons(error->reasons);
    for (const Reason &reason : reasons)
        rest.append(reason.text);
    emit saveFailed(*error, rest);
    if (error->code == ErrorCode::Conflict)
        reload(true);
}

} // namespace lajur::ui
