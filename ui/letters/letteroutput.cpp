// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/letteroutput.h"

#include "models/letters/pdf.h"
#include "models/services/letterreprint.h"
#include "models/services/pageprinter.h"
#include "models/services/paperintake.h"
#include "models/services/ports.h"
#include "ui/letters/printdialog.h"

#include <QPointer>

namespace lajur::ui {

using namespace domain;
using services::LetterReprint;
using services::OpenOffice;

namespace {

/// The paper or the file is there already: what failed is only the entry that says so.
Status noted(const Status &status)
{
    if (status)
        return {};
    return failure(
        status.error().code,
        LetterOutput::tr("The letter is out, but the history could not be written: %1").arg(status.error().text),
        status.error().detail);
}

QString fileName(const QString &number)
{
    QString name
        = number.isEmpty() ? QStringLiteral("Surat Rekomendasi") : QStringLiteral("Surat Rekomendasi ") + number;
    return name.replace(u'/', u'-') + QStringLiteral(".pdf");
}

} // namespace

LetterOutput::LetterOutput(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void LetterOutput::print(CaseId id, const QString &number)
{
    auto *dialog = new PrintDialog(number, m_workspace.profile().page.size, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::printersRequested, this, [this, dialog] { dialog->listPrinters(m_workspace); });
    connect(dialog, &PrintDialog::printRequested, this, [this, dialog, id] { send(dialog, id); });
    dialog->open();
    dialog->listPrinters(m_workspace);
}

void LetterOutput::send(PrintDialog *dialog, CaseId id)
{
    dialog->setBusy(true);
    const PrintChoice choice = dialog->choice();
    services::OfficeProfile profile = m_workspace.profile();
    profile.page.size = choice.paper;
    services::PagePrinter *printer = &m_workspace.printer();
    const auto job = [printer, choice, profile, id](OpenOffice &office) -> Status {
        LAJUR_TRY_VALUE(const auto pages, office.letters().printable(id, profile));
        LAJUR_TRY(printer->print(pages, choice.printer, choice.copies));
        return noted(office.letters().notePrinted(id, LetterReprint::Medium::Paper));
    };
    m_workspace.run(this, job, [this, dialog = QPointer<PrintDialog>(dialog), choice](const Status &done) {
        if (done) {
            m_workspace.say(tr("Given to the printer %1").arg(choice.printer));
            if (dialog)
                dialog->finish();
        } else if (dialog) {
            dialog->showTrouble(done.error().text);
        } else {
            m_workspace.prompts().fail(m_window, done.error());
        }
    });
}

void LetterOutput::savePdf(CaseId id, const QString &number)
{
    const QString path
        = m_workspace.prompts().fileToSave(m_window, tr("Save letter as PDF"), fileName(number), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto job = [path, id, profile = m_workspace.profile()](OpenOffice &office) -> Status {
        LAJUR_TRY_VALUE(const auto pages, office.letters().printable(id, profile));
        LAJUR_TRY_VALUE(const QByteArray pdf, letters::toPdf(pages));
        LAJUR_TRY(office.ports().files.write(path, pdf));
        return noted(office.letters().notePrinted(id, LetterReprint::Medium::Pdf));
    };
    m_workspace.runOrTell(m_window, job, [this] { m_workspace.say(tr("Letter saved as PDF")); });
}

void LetterOutput::takeSignedCopy(CaseId id)
{
    const QStringList files = m_workspace.prompts().filesToOpen(m_window, tr("The signed letter"),
                                                                tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    if (files.isEmpty())
        return;
    const auto job = [id, path = files.constFirst()](OpenOffice &office) {
        return office.papers().attach(id, QStringLiteral("surat_rekomendasi_ttd"), path);
    };
    m_workspace.runOrTell(m_window, job, [this, id](const DocumentVersion &) {
        m_workspace.startAction(id, QStringLiteral("catat_ttd"));
    });
}

} // namespace lajur::ui
