// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/services/casepackage.h"
#include "ui/widgets/dialog.h"

class QLineEdit;

namespace lajur::ui {

class FormField;
class Label;
class SegmentedControl;
class Workspace;

/// Makes the files that BSrE's portal wants of a case: signed letter and colour KTP, small enough, in a folder or an
/// encrypted ZIP.
class PackageDialog : public Dialog
{
    Q_OBJECT

public:
    PackageDialog(Workspace &workspace, domain::CaseId id, QWidget *parent);

signals:
    void packed();

private:
    void chooseFolder();
    void pack();
    void take(const domain::Result<services::CasePackage::Packed> &made);
    void showState();

    Workspace &m_workspace;
    domain::CaseId m_case;
    SegmentedControl *m_form;
    QLineEdit *m_folder;
    QLineEdit *m_password;
    FormField *m_passwordField;
    Label *m_files;
    Button *m_cancel;
    Button *m_pack;
    bool m_busy = false;
};

} // namespace lajur::ui
