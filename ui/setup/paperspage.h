// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/casepackage.h"
#include "models/services/watchedfolder.h"
#include "ui/setup/settingspage.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace lajur::ui {

class FormField;
class SectionHead;

/// Lets an administrator say where the copier puts its scans, and what BSrE's portal takes.
class PapersPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PapersPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void load() override;
    void save() override;
    bool isBegun() const override;
    void retranslate() override;

private:
    struct Plans {
        services::WatchPlan watch;
        services::PackagePlan package;

        bool operator==(const Plans &) const = default;
    };
    void build();
    Plans typed() const;
    void take(const Plans &plans);
    void show(const Plans &plans);
    void chooseFolder();

    Plans m_seen;
    bool m_shown = false;
    SectionHead *m_watchHead;
    SectionHead *m_packageHead;
    QLineEdit *m_folder;
    Button *m_choose;
    QCheckBox *m_aside;
    QSpinBox *m_ktpLimit;
    QSpinBox *m_letterLimit;
    QLineEdit *m_pattern;
    FormField *m_folderField;
    FormField *m_ktpField;
    FormField *m_letterField;
    FormField *m_patternField;
};

} // namespace lajur::ui
