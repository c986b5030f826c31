// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/officeform.h"
#include "ui/setup/settingspage.h"

namespace lajur::ui {

class FormBinding;
class FormJournal;

/// A page that changes a part of the office's profile; pages with different parts never undo each other.
class ProfilePage : public SettingsPage
{
    Q_OBJECT

public:
    void load() override;
    void save() override;
    void leave() override;
    bool isBegun() const override;
    void retranslate() override;

protected:
    /// `draft` names the form in the journal.
    ProfilePage(Workspace &workspace, const QString &draft, QWidget *parent);

    forms::OfficeForm &form() { return m_form; }
    FormBinding &binding() { return *m_binding; }
    /// The profile is shown; what depends on it can follow.
    virtual void profileShown() { }

private:
    void take(const services::OfficeProfile &profile);
    void reload();
    void resumeOnce();
    void refuse(const domain::Error &error);

    QString m_draft;
    forms::OfficeForm m_form;
    FormBinding *m_binding;
    FormJournal *m_journal;
    services::OfficeProfile m_seen;
    bool m_shown = false; ///< A profile is in the form.
    bool m_resumed = false;
    bool m_saving = false;
};

} // namespace lajur::ui
