// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/forms/userform.h"
#include "ui/setup/settingspage.h"

class QCheckBox;

namespace lajur::itemmodels {
class AccountTable;
}

namespace lajur::ui {

class FormBinding;
class FormJournal;
class SectionHead;
class TableView;

/// Lets an administrator make accounts, say what each may do, block them and give new passwords.
class UsersPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit UsersPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void load() override;
    void save() override;
    void leave() override;
    bool isBegun() const override;
    void retranslate() override;

private:
    QWidget *makeButtons();
    QWidget *makeEditor();
    const domain::User *current() const;
    void take(const QList<domain::User> &users);
    void resumeOnce();
    void open(const domain::User &user);
    void close();
    void resetPassword();
    void saveNew();
    void saveChange();
    void takeSaved(const domain::Status &saved);
    void refuse(const domain::Error &error);
    void showButtons();

    forms::UserForm m_form;
    FormBinding *m_binding;
    FormJournal *m_journal = nullptr; ///< While the editor is open.
    domain::User m_editing; ///< Invalid id for a new account.
    bool m_resumed = false;
    bool m_saving = false;
    itemmodels::AccountTable *m_table;
    TableView *m_view;
    Button *m_add;
    Button *m_change;
    Button *m_reset;
    Button *m_cancel;
    QWidget *m_editor;
    SectionHead *m_head;
    QCheckBox *m_active;
};

} // namespace lajur::ui
