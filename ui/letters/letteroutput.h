// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/workspace.h"

namespace lajur::ui {

class PrintDialog;

/// Brings an issued letter out of the office and its signed copy back: paper, PDF, file.
class LetterOutput : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs.
    LetterOutput(Workspace &workspace, QWidget *window);

    /// Asks how, prints, and enters it in the history once the printer has taken it.
    void print(domain::CaseId id, const QString &number);
    /// Asks where, writes the PDF durably, and enters it in the history.
    void savePdf(domain::CaseId id, const QString &number);
    /// Takes the scanned signed letter in, then goes on to record the signature.
    void takeSignedCopy(domain::CaseId id);

private:
    void send(PrintDialog *dialog, domain::CaseId id);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace lajur::ui
