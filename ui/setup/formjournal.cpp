// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/formjournal.h"

#include "models/forms/draftkeeper.h"
#include "models/forms/formmodel.h"
#include "ui/widgets/workspace.h"

namespace lajur::ui {

using namespace domain;
using services::DraftJournal;

FormJournal::FormJournal(Workspace &workspace, const QString &form, forms::FormModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    // The workspace outlives every form, and so the last answer.
    Workspace *shared = &workspace;
    m_keeper = new forms::DraftKeeper(
        form, model,
        [shared](DraftId id, const QString &name, const QJsonObject &content,
                 const forms::DraftKeeper::Answer &answer) {
            shared->run(
                shared, [=](services::OpenOffice &office) { return office.drafts().keep(id, name, content); },
                [answer](const Result<DraftId> &kept) { answer(kept); });
        },
        [shared](DraftId id) {
            shared->run(
                shared, [id](services::OpenOffice &office) { return office.drafts().discard(id); },
                [](const Status &) {});
        },
        this);
    connect(m_keeper, &forms::DraftKeeper::failed, shared, [shared](const Error &error) { shared->say(error.text); });
}

void FormJournal::find(Workspace &workspace, QObject *context, const QString &form,
                       std::function<void(const QList<DraftJournal::Kept> &)> then)
{
    workspace.run(
        context, [](services::OpenOffice &office) { return office.drafts().kept(); },
        [form, then = std::move(then)](const Result<QList<DraftJournal::Kept>> &kept) {
            QList<DraftJournal::Kept> found = kept.value_or(QList<DraftJournal::Kept>());
            found.removeIf([&form](const DraftJournal::Kept &draft) { return !draft.form.startsWith(form); });
            if (!found.isEmpty())
                then(found);
        });
}

bool FormJournal::resume(const DraftJournal::Kept &draft)
{
    if (!m_model.fromJson(draft.content))
        return false;
    m_keeper->resume(draft.id, draft.savedAt);
    return true;
}

void FormJournal::keepNow()
{
    m_keeper->keepNow();
}

void FormJournal::done()
{
    m_keeper->done();
}

} // namespace lajur::ui
