// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/sheetoutput.h"

#include "models/services/openoffice.h"
#include "ui/letters/printdialog.h"

#include <QPointer>

namespace lajur::ui {

using domain::Result;
using domain::Status;
using services::OpenOffice;

SheetOutput::SheetOutput(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void SheetOutput::print(const Sheet &sheet)
{
    auto *dialog = new PrintDialog(sheet.title, letters::PaperSize::A4, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(sheet.title);
    dialog->setHeading(sheet.title,
                       sheet.keep ? tr("Printed on A4 and kept, protected, with the papers of the case.")
                                  : tr("Printed on A4."));
    dialog->fixPaper();
    dialog->setNoPrinterAdvice(sheet.keep
                                   ? tr("This computer has no printer, or its print service does not run. Add a "
                                        "printer in the system's settings, or keep the sheet without printing it.")
                                   : tr("This computer has no printer, or its print service does not run. Add a "
                                        "printer in the system's settings."));
    if (sheet.keep) {
        Button *keep = dialog->addButton(Button::Kind::Plain, tr("Keep without printing"));
        keep->setObjectName(QStringLiteral("keepSheet"));
        keep->setAutoDefault(false);
        connect(keep, &Button::clicked, this, [this, dialog, sheet] { send(dialog, sheet, false); });
    }
    connect(dialog, &PrintDialog::printersRequested, this, [this, dialog] { dialog->listPrinters(m_workspace); });
    connect(dialog, &PrintDialog::printRequested, this, [this, dialog, sheet] { send(dialog, sheet, true); });
    dialog->open();
    dialog->listPrinters(m_workspace);
}

void SheetOutput::send(PrintDialog *dialog, const Sheet &sheet, bool onPaper)
{
    dialog->setBusy(true);
    services::PagePrinter *printer = &m_workspace.printer();
    const PrintChoice choice = dialog->choice();
    const auto job = [printer, sheet, choice, onPaper](OpenOffice &office) -> Status {
        LAJUR_TRY_VALUE(const std::shared_ptr<const letters::Pages> pages, sheet.make(office));
        if (onPaper)
            LAJUR_TRY(printer->print(*pages, choice.printer, choice.copies));
        return sheet.keep ? sheet.keep(office, *pages) : Status();
    };
    m_workspace.run(this, job, [this, dialog = QPointer<PrintDialog>(dialog), choice, onPaper](const Status &done) {
        if (done) {
            m_workspace.say(onPaper ? tr("Given to the printer %1").arg(choice.printer) : tr("Kept with the case"));
            emit kept();
            if (dialog && onPaper)
                dialog->finish();
            else if (dialog)
                dialog->accept();
        } else if (dialog) {
            dialog->showTrouble(done.error().text);
        } else {
            m_workspace.prompts().fail(m_window, done.error());
        }
    });
}

} // namespace lajur::ui
