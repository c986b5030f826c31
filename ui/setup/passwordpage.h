// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/settingspage.h"

namespace lajur::ui {

class FormField;
class PasswordEdit;

/// Lets whoever is signed in change the own password.
class PasswordPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PasswordPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void load() override;
    void save() override;
    void leave() override; ///< Passwords are never journalled: what was typed is gone.
    void retranslate() override;

private:
    struct Row {
        PasswordEdit *edit;
        FormField *field;
    };
    Row addRow(const QString &name);

    bool m_saving = false;
    Row m_present;
    Row m_fresh;
    Row m_repeated;
};

} // namespace lajur::ui
