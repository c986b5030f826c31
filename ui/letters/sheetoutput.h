// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/pages.h"
#include "ui/widgets/workspace.h"

#include <functional>
#include <memory>

namespace lajur::ui {

class PrintDialog;

/// Prints a sheet that belongs to a case, such as the comparison sheet, and keeps it there.
class SheetOutput : public QObject
{
    Q_OBJECT

public:
    /// Both run on the office's thread.
    struct Sheet {
        QString title;
        std::function<domain::Result<std::shared_ptr<const letters::Pages>>(services::OpenOffice &)> make;
        std::function<domain::Status(services::OpenOffice &, const letters::Pages &)> keep; ///< Empty: only printed.
    };

    /// `window` is the parent of dialogs.
    SheetOutput(Workspace &workspace, QWidget *window);

    /// Asks for the printer; the sheet is kept once the printer has taken it, or at once without printing.
    void print(const Sheet &sheet);

signals:
    void kept();

private:
    void send(PrintDialog *dialog, const Sheet &sheet, bool onPaper);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace lajur::ui
