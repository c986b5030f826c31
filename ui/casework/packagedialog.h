// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/services/casepackage.h"
#include "ui/widgets/dialog.h"

#include <memory>

class QLineEdit;

namespace lajur::services {
class Progress;
}

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

    /// Stops a package in the making and waits for it, so that nothing of it stays.
    void reject() override;

signals:
    void packed();

protected:
    bool event(QEvent *event) override;

private:
    enum class Way { KeepWhatIsThere, Replace };

    void build();
    QWidget *besideButton(QLineEdit *line, Button *button);
    void load();
    void chooseFolder();
    void pack(Way way);
    void take(const domain::Result<services::CasePackage::Packed> &made);
    void showMade(const services::CasePackage::Packed &made);
    void copyPassword();
    void showState();

    Workspace &m_workspace;
    domain::CaseId m_case;
    SegmentedControl *m_form;
    QLineEdit *m_folder;
    Button *m_choose;
    Label *m_papers;
    Label *m_files;
    QLineEdit *m_password;
    Button *m_copy;
    FormField *m_formField = nullptr;
    FormField *m_folderField = nullptr;
    FormField *m_filesField = nullptr;
    FormField *m_passwordField = nullptr;
    Button *m_cancel = nullptr;
    Button *m_pack = nullptr;
    std::shared_ptr<services::Progress> m_progress; ///< While the package is made.
    bool m_possible = false; ///< Both papers are there.
};

} // namespace lajur::ui
