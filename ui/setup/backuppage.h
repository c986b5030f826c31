// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/backuproutine.h"
#include "ui/setup/settingspage.h"

class QLineEdit;
class QSpinBox;

namespace lajur::ui {

class FormField;
class Label;

/// Lets an administrator choose where backups go, and anybody make one now.
class BackupPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit BackupPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void load() override;
    void save() override;
    bool isBegun() const override;
    void retranslate() override;

private:
    services::BackupPlan typed() const;
    void take(const services::BackupPlan &plan);
    void show(const services::BackupPlan &plan);
    void chooseFolder();
    void backUpNow();
    void takeBackup(const domain::Result<QString> &warning);
    void setBusy(bool busy);
    void showAge();

    services::BackupPlan m_seen;
    bool m_shown = false;
    bool m_busy = false;
    QLineEdit *m_folder;
    FormField *m_folderField;
    Button *m_choose;
    QSpinBox *m_keep;
    FormField *m_keepField;
    Button *m_now;
    Label *m_age;
};

} // namespace lajur::ui
