// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/registeroutput.h"

#include "models/itemmodels/casewords.h"
#include "models/services/pageprinter.h"
#include "models/services/ports.h"
#include "models/services/registerexport.h"
#include "models/services/registerreading.h"
#include "ui/letters/printdialog.h"
#include "ui/widgets/progressdialog.h"

#include <QLocale>
#include <QPointer>

namespace lajur::ui {

using namespace domain;
using itemmodels::RegisterPages;
using itemmodels::RegisterSheet;
using services::OpenOffice;
using services::RegisterLine;
using services::RegisterReading;

namespace {

constexpr int manyLines = 3000; ///< About 90 pages.
constexpr int linesAtOnce = 200;

Result<QList<RegisterLine>> readAll(OpenOffice &office, const RegisterFilter &filter, services::Progress &progress)
{
    RegisterReading reading(office.ports(), office.session(), office.workflows());
    LAJUR_TRY_VALUE(const QList<RegisterKey> keys, reading.keys(filter));
    QList<RegisterLine> lines;
    progress.begin(int(keys.size()));
    for (qsizetype begin = 0; begin < keys.size(); begin += linesAtOnce) {
        LAJUR_TRY_VALUE(const QList<RegisterLine> some, reading.lines(filter.kind, keys.mid(begin, linesAtOnce)));
        lines += some;
        LAJUR_TRY(progress.advance(int(lines.size())));
    }
    return lines;
}

QString fileName(Register kind, QDate today)
{
    const QString name = kind == Register::Applicants ? QStringLiteral("pemohon")
        : kind == Register::Letters                   ? QStringLiteral("rekomendasi")
                                                      : QStringLiteral("sertifikat");
    return QStringLiteral("register-%1-%2.csv").arg(name, today.toString(Qt::ISODate));
}

} // namespace

RegisterOutput::RegisterOutput(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

RegisterSheet RegisterOutput::sheet(const QString &words) const
{
    const services::OfficeProfile &profile = m_workspace.profile();
    RegisterSheet sheet;
    sheet.office = (QStringList{profile.head.government} + profile.head.agency).join(QStringLiteral(" · "));
    sheet.period = words;
    sheet.printed = tr("Printed %1 by %2").arg(itemmodels::momentText(m_workspace.now()), m_workspace.user().fullName);
    sheet.paper = profile.page.size;
    sheet.specimen = profile.demo;
    return sheet;
}

void RegisterOutput::print(const RegisterFilter &filter, const QString &words, int lines)
{
    if (lines > manyLines
        && !m_workspace.prompts().confirm(
            m_window, tr("Print register"),
            tr("These are %1 lines, about %2 pages. A year or an OPD would make them fewer.")
                .arg(QLocale().toString(lines), QLocale().toString(lines / 33 + 1)),
            tr("Print all")))
        return;
    auto *dialog = new PrintDialog(itemmodels::registerHeading(filter.kind), m_workspace.profile().page.size, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print register"));
    dialog->setHeading(tr("Print register"), itemmodels::registerHeading(filter.kind));
    connect(dialog, &PrintDialog::printersRequested, this, [this, dialog] { dialog->listPrinters(m_workspace); });
    connect(dialog, &PrintDialog::printRequested, this,
            [this, dialog, filter, sheet = sheet(words)] { send(dialog, filter, sheet); });
    dialog->open();
    dialog->listPrinters(m_workspace);
}

void RegisterOutput::send(PrintDialog *dialog, const RegisterFilter &filter, const RegisterSheet &words)
{
    dialog->setBusy(true);
    const PrintChoice choice = dialog->choice();
    RegisterSheet sheet = words;
    sheet.paper = choice.paper;
    services::PagePrinter *printer = &m_workspace.printer();
    const auto progress = std::make_shared<services::Progress>();
    // Closing the dialog stops what it began, as long as no page has gone to the printer.
    connect(dialog, &QDialog::rejected, this, [progress] { progress->cancel(); });
    const auto job = [printer, choice, sheet, filter, progress](OpenOffice &office) -> Status {
        LAJUR_TRY_VALUE(const QList<RegisterLine> lines, readAll(office, filter, *progress));
        return printer->print(RegisterPages(filter.kind, lines, sheet), choice.printer, choice.copies);
    };
    m_workspace.run(this, job, [this, dialog = QPointer<PrintDialog>(dialog), choice](const Status &done) {
        if (done) {
            m_workspace.say(tr("Given to the printer %1").arg(choice.printer));
            if (dialog)
                dialog->finish();
        } else if (done.error().code == ErrorCode::Cancelled) {
            m_workspace.say(tr("Printing stopped, nothing went to the printer"));
        } else if (dialog) {
            dialog->showTrouble(done.error().text);
        } else {
            m_workspace.prompts().fail(m_window, done.error());
        }
    });
}

void RegisterOutput::exportCsv(const RegisterFilter &filter)
{
    const QString path = m_workspace.prompts().fileToSave(
        m_window, tr("Export register"), fileName(filter.kind, m_workspace.today()), tr("Spreadsheet (*.csv)"));
    if (path.isEmpty())
        return;
    const auto progress = std::make_shared<services::Progress>();
    auto *dialog
        = new ProgressDialog(tr("Export register"), itemmodels::registerHeading(filter.kind), progress, m_window);
    const auto job = [filter, path, progress](OpenOffice &office) -> Result<int> {
        RegisterReading reading(office.ports(), office.session(), office.workflows());
        LAJUR_TRY_VALUE(const RegisterFilter exact, reading.resolved(filter));
        return office.registers().csv(exact, path, *progress);
    };
    m_workspace.run(this, job, [this, dialog = QPointer<ProgressDialog>(dialog)](const Result<int> &lines) {
        if (dialog)
            dialog->finish();
        if (lines)
            m_workspace.say(tr("%1 lines exported").arg(QLocale().toString(*lines)));
        else if (lines.error().code == ErrorCode::Cancelled)
            m_workspace.say(tr("Export stopped, nothing was written"));
        else
            m_workspace.prompts().fail(m_window, lines.error());
    });
}

} // namespace lajur::ui
