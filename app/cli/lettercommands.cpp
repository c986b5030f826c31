// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lettercommands.h"

#include "app/cli/casecommands.h"
#include "app/cli/caseview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QCommandLineOption pdfOption()
{
    return {QStringLiteral("pdf"), Tr::tr("Where the PDF is written."), QStringLiteral("FILE")};
}

/// Writes the letter where the user wants it. The letter is stored already: a full disk here loses nothing.
Status deliver(Office &office, const QByteArray &pdf, const QString &path)
{
    if (path.isEmpty())
        return {};
    const Status written = office.ports().files.write(path, pdf);
    if (written)
        return {};
    Error error = written.error();
    error.text = Tr::tr("The letter is issued and kept in the case, but its file could not be written. %1 Then print it again with “letter reprint”.").arg(error.text);
    return tl::unexpected(error);
}

/// Issues the letter: takes the number, freezes the content, moves the case.
class LetterIssue final : public Command
{
public:
    QString name() const override { return QStringLiteral("letter issue"); }
    QString summary() const override { return Tr::tr("Issues the letter of recommendation of a case and writes its PDF."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {pdfOption(), {QStringLiteral("number"), Tr::tr("Number given by Tata Usaha, where the office does not number itself."), QStringLiteral("TEXT")},
                {QStringLiteral("by"), Tr::tr("NIP of the Verifikator."), QStringLiteral("NIP")},
                {QStringLiteral("note"), Tr::tr("Note."), QStringLiteral("TEXT")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        services::StepRequest request;
        request.transition = QStringLiteral("terbitkan_surat");
        request.by = arguments.value(QStringLiteral("by"));
        request.note = arguments.value(QStringLiteral("note"));
        if (arguments.isSet(QStringLiteral("number")))
            request.inputs.insert(QStringLiteral("number"), arguments.value(QStringLiteral("number")));
        LAJUR_TRY_VALUE(const services::StepOutcome outcome, office->steps().take(id, request, profile));
        const QString path = arguments.value(QStringLiteral("pdf"));
        LAJUR_TRY(deliver(*office, outcome.letterPdf, path));
        Reply reply = CaseView::step(outcome);
        QJsonObject json = reply.json.toObject();
        json.insert(QStringLiteral("number"), outcome.opened.record.number);
        json.insert(QStringLiteral("letterNumber"), outcome.number);
        json.insert(QStringLiteral("pdf"), path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
        reply.json = json;
        return reply;
    }
};

/// Voids an unsigned letter; its number stays in the register.
class LetterVoid final : public Command
{
public:
    QString name() const override { return QStringLiteral("letter void"); }
    QString summary() const override { return Tr::tr("Takes an unsigned letter back; its number stays in the register as void."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("note"), Tr::tr("Why, at least 10 characters."), QStringLiteral("TEXT")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        services::StepRequest request;
        request.transition = QStringLiteral("tarik_surat");
        request.note = arguments.value(QStringLiteral("note"));
        return takeStep(workplace, arguments.positionalArguments().constFirst(), request);
    }
};

/// Prints an unsigned letter again under its number.
class LetterReprintCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("letter reprint"); }
    QString summary() const override { return Tr::tr("Writes the PDF of an unsigned letter again, under the same number."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override { return {pdfOption()}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("pdf"));
        if (path.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("letter reprint needs --pdf FILE."));
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const QByteArray pdf, office->letters().reprint(id, profile));
        LAJUR_TRY(office->ports().files.write(path, pdf));
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return Reply{QJsonObject{{QStringLiteral("pdf"), absolute}}, {absolute}};
    }
};

/// Writes one of the SOP's registers as CSV.
class RegisterExportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("register export"); }
    QString summary() const override { return Tr::tr("Writes a register (pemohon, rekomendasi or sertifikat) as CSV."); }
    QStringList operands() const override { return {QStringLiteral("REGISTER")}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("csv"), Tr::tr("Where the CSV is written."), QStringLiteral("FILE")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString path = arguments.value(QStringLiteral("csv"));
        if (path.isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("register export needs --csv FILE."));
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        const QString name = arguments.positionalArguments().constFirst();
        LAJUR_TRY_VALUE(const int rows, office->registers().csv(name, path));
        const QString absolute = QFileInfo(path).absoluteFilePath();
        return Reply{QJsonObject{{QStringLiteral("register"), name}, {QStringLiteral("rows"), rows}, {QStringLiteral("csv"), absolute}},
                     {Tr::tr("%1: %2 rows in %3").arg(name).arg(rows).arg(absolute)}};
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> letterCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<LetterIssue>());
    commands.push_back(std::make_unique<LetterVoid>());
    commands.push_back(std::make_unique<LetterReprintCommand>());
    commands.push_back(std::make_unique<RegisterExportCommand>());
    return commands;
}

} // namespace lajur::cli
