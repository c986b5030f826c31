// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/profilepage.h"

#include "models/services/officesetup.h"
#include "ui/setup/formbinding.h"
#include "ui/setup/formjournal.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/workspace.h"

namespace lajur::ui {

using namespace domain;
using services::OfficeProfile;

ProfilePage::ProfilePage(Workspace &workspace, const QString &draft, QWidget *parent)
    : SettingsPage(workspace, parent)
    , m_draft(draft)
    , m_form(workspace.profile().formContext(workspace.today()))
    , m_binding(new FormBinding(m_form, this))
    , m_journal(new FormJournal(workspace, draft, m_form, this))
{
    connect(strip(), &MessageStrip::actionTriggered, this, &ProfilePage::reload);
}

bool ProfilePage::isBegun() const
{
    return m_form.isDirty();
}

void ProfilePage::load()
{
    showNotice();
    m_binding->setReadOnly(!mayChange());
    workspace().run(
        this, [](services::OpenOffice &office) { return office.setup().profile(); },
        [this](const Result<OfficeProfile> &profile) {
            if (!profile)
                strip()->show(MessageStrip::Tone::Error, profile.error().text);
            else
                take(*profile);
        });
}

void ProfilePage::take(const OfficeProfile &profile)
{
    const bool same = m_shown && profile.toJson() == m_seen.toJson();
    if (!same && m_shown && m_form.isDirty()) {
        strip()->show(
            MessageStrip::Tone::Warning,
            tr("Another administrator has changed the office's settings meanwhile. What you typed is still here."),
            {tr("Load again")});
        return;
    }
    if (!same) {
        m_seen = profile;
        m_form.fromProfile(profile);
        m_shown = true;
        workspace().setProfile(profile);
    }
    profileShown();
    resumeOnce();
}

/// What the person gave up typing is gone, the journal's copy too.
void ProfilePage::reload()
{
    m_journal->done();
    m_shown = false;
    strip()->clear();
    load();
}

void ProfilePage::resumeOnce()
{
    if (m_resumed || !mayChange())
        return;
    m_resumed = true;
    FormJournal::find(workspace(), this, m_draft, [this](const auto &drafts) {
        if (m_form.isDirty() || !m_journal->resume(drafts.constLast()))
            return;
        strip()->show(MessageStrip::Tone::Info, tr("What you had typed but not saved is back."), {tr("Discard it")});
    });
}

void ProfilePage::save()
{
    if (!mayChange() || m_saving || !m_shown)
        return;
    if (!m_binding->check())
        return;
    const auto changed = m_form.toProfile();
    if (!changed) {
        refuse(changed.error());
        return;
    }
    m_saving = true;
    saveButton()->setEnabled(false);
    workspace().run(
        this,
        [seen = m_seen, changed = *changed](services::OpenOffice &office) {
            return office.setup().changeProfile(seen, changed);
        },
        [this](const Result<OfficeProfile> &saved) {
            m_saving = false;
            saveButton()->setEnabled(true);
            if (!saved) {
                refuse(saved.error());
                return;
            }
            m_journal->done();
            m_seen = *saved;
            m_form.fromProfile(*saved);
            workspace().setProfile(*saved);
            tellSaved();
            profileShown();
        });
}

void ProfilePage::refuse(const Error &error)
{
    m_form.showReasons(error.reasons);
    strip()->show(MessageStrip::Tone::Error, error.text,
                  error.code == ErrorCode::Conflict ? QStringList{tr("Load again")} : QStringList());
}

void ProfilePage::leave()
{
    m_journal->keepNow();
}

void ProfilePage::retranslate()
{
    SettingsPage::retranslate();
    m_binding->retranslate();
}

} // namespace lajur::ui
