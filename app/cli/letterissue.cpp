// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/caseview.h"
#include "app/cli/values.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Issues the letter: takes the number, freezes the content, moves the case.
class LetterIssue final : public Command
{
public:
    QString name() const override { return QStringLiteral("letter issue"); }
    QString summary() const override
    {
        return Tr::tr("Issues the letter of recommendation of a case and writes its PDF.");
    }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {
            option("pdf", Tr::tr("Where the PDF is written."), "FILE"),
            option("number", Tr::tr("Number given by Tata Usaha, where the office does not number itself."), "TEXT"),
            option("by", Tr::tr("NIP of the Verifikator."), "NIP"), option("note", Tr::tr("Note."), "TEXT")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("pdf"));
        if (!path.isEmpty()) // better known before the number is taken
            LAJUR_TRY(workplace.requireExportPlace(path));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        services::StepRequest request;
        request.transition = QStringLiteral("terbitkan_surat");
        request.by = arguments.value(QStringLiteral("by"));
        request.note = arguments.value(QStringLiteral("note"));
        if (arguments.isSet(QStringLiteral("number")))
            request.inputs.insert(QStringLiteral("number"), arguments.value(QStringLiteral("number")));
        LAJUR_TRY_VALUE(const services::StepOutcome outcome, office->steps().take(id, request, profile));
        LAJUR_TRY(deliver(*office, outcome.letterPdf, path));
        Reply reply = CaseView::step(outcome);
        QJsonObject json = reply.json.toObject();
        json.insert(QStringLiteral("number"), outcome.opened.record.number);
        json.insert(QStringLiteral("letterNumber"), outcome.number);
        json.insert(QStringLiteral("pdf"), path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
        reply.json = json;
        return reply;
    }

private:
    /// Writes the letter where the user wants it. The letter is stored already: a full disk here loses nothing.
    static Status deliver(Office &office, const QByteArray &pdf, const QString &path)
    {
        if (path.isEmpty())
            return {};
        const Status written = office.ports().files.write(path, pdf);
        if (written)
            return {};
        Error error = written.error();
        error.text = Tr::tr("The letter is issued and kept in the case, but its file could not be written. %1 Then "
                            "print it again with “letter reprint”.")
                         .arg(error.text);
        return tl::unexpected(error);
    }
};

} // namespace

std::unique_ptr<Command> letterIssueCommand()
{
    return std::make_unique<LetterIssue>();
}

} // namespace lajur::cli
