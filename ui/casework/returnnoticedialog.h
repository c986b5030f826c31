// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/services/returnnotice.h"
#include "ui/widgets/dialog.h"

class QPlainTextEdit;

namespace lajur::ui {

class SheetOutput;
class Workspace;

/// Tells the applicant why the papers come back: as a letter on paper, and as a message to be copied into e-mail or
/// WhatsApp.
class ReturnNoticeDialog : public Dialog
{
    Q_OBJECT

public:
    ReturnNoticeDialog(Workspace &workspace, domain::CaseId id, const services::ReturnContent &content,
                       QWidget *parent);

signals:
    void kept(); ///< The letter is with the papers of the case.

private:
    void load();
    void copy();
    void printLetter();

    Workspace &m_workspace;
    domain::CaseId m_case;
    services::ReturnContent m_content;
    QPlainTextEdit *m_message;
    SheetOutput *m_output;
    Button *m_copy;
    Button *m_print;
};

} // namespace lajur::ui
