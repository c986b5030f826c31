// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/official.h"
#include "models/forms/actionform.h"
#include "models/itemmodels/caseoverview.h"
#include "ui/widgets/dialog.h"

#include <QHash>

namespace lajur::ui {

class FormBinder;
class FormField;
class Label;
class Workspace;

/// Asks for what one action of the SOP needs: its values, who did it and when, and a paper its stage cannot do without.
class ActionDialog : public Dialog
{
    Q_OBJECT

public:
    ActionDialog(Workspace &workspace, const workflow::Action &action, const itemmodels::CaseOverview &overview,
                 const QList<domain::Official> &officials, QWidget *parent);

    forms::ActionForm &form() { return m_form; }
    /// Files chosen for the papers that are missing, by kind.
    QHash<QString, QString> papers() const { return m_papers; }
    void setBusy(bool busy);
    void showError(const domain::Error &error);
    /// Says that values were typed before and are back.
    void showResumed(const QDateTime &savedAt);

signals:
    void handedIn(const lajur::services::StepRequest &request);

private:
    QWidget *makeEditor(const workflow::Input &input);
    void addInputs(const workflow::Action &action, const itemmodels::CaseOverview &overview);
    void addReasons(const itemmodels::CaseOverview &overview);
    void addProof(const itemmodels::CaseOverview &overview);
    void addActor(const workflow::Action &action, const itemmodels::CaseOverview &overview,
                  const QList<domain::Official> &officials);
    void addPaper(const QString &kind);
    void choosePaper(const QString &kind, Label *shown);
    void handIn();
    void arrange();
    void fit();

    Workspace &m_workspace;
    forms::ActionForm m_form;
    FormBinder *m_binder;
    QStringList m_missingKinds;
    QHash<QString, QString> m_papers;
    QList<FormField *> m_fields;
};

} // namespace lajur::ui
