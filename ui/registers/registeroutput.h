// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/registerpages.h"
#include "ui/widgets/workspace.h"

#include <memory>

namespace lajur::ui {

class PrintDialog;

/// Brings a register out of the office as it is filtered: on paper, and as CSV for a spreadsheet.
class RegisterOutput : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs.
    RegisterOutput(Workspace &workspace, QWidget *window);

    /// Asks how, then prints `lines` lines; `words` say what they were filtered by.
    void print(const domain::RegisterFilter &filter, const QString &words, int lines);
    /// Asks where, then writes; can be stopped.
    void exportCsv(const domain::RegisterFilter &filter);

private:
    void send(PrintDialog *dialog, const domain::RegisterFilter &filter, const itemmodels::RegisterSheet &sheet);
    itemmodels::RegisterSheet sheet(const QString &words) const;

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace lajur::ui
