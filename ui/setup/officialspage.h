// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/official.h"
#include "models/forms/officialform.h"
#include "models/services/draftjournal.h"
#include "ui/setup/settingspage.h"

namespace lajur::itemmodels {
class OfficialTable;
}

namespace lajur::ui {

class FormBinding;
class FormJournal;
class SectionHead;
class TableView;

/// Lets an administrator enter who holds the functions of the SOP: appoint, end a period, correct.
class OfficialsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit OfficialsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void load() override;
    void save() override;
    void leave() override;
    bool isBegun() const override;
    void retranslate() override;

private:
    QWidget *makeButtons();
    QWidget *makeEditor();
    QList<std::pair<QString, QString>> functionChoices() const;
    QList<std::pair<QString, QString>> capacityChoices() const;
    const domain::Official *current() const;
    void take(const QList<domain::Official> &officials);
    void resumeOnce();
    void edit(domain::OfficialId id, const services::DraftJournal::Kept *draft = nullptr);
    void open(const domain::Official &official, const QString &nik, const services::DraftJournal::Kept *draft);
    void add();
    void correct();
    void endPeriod();
    void close();
    void refuse(const domain::Error &error);
    void showButtons();

    forms::OfficialForm m_form;
    FormBinding *m_binding;
    FormJournal *m_journal = nullptr; ///< While the editor is open.
    domain::OfficialId m_editing; ///< Invalid for a new official.
    bool m_resumed = false;
    bool m_saving = false;
    itemmodels::OfficialTable *m_table;
    TableView *m_view;
    Button *m_add;
    Button *m_correct;
    Button *m_end;
    Button *m_cancel;
    QWidget *m_editor;
    SectionHead *m_head;
};

} // namespace lajur::ui
