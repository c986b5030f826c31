// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/casecommands.h"

#include "app/cli/caseview.h"
#include "app/cli/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;
using composition::Office;
using services::OfficeProfile;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QCommandLineOption option(const char *name, const QString &description, const char *value = nullptr)
{
    return value ? QCommandLineOption(QLatin1String(name), description, QLatin1String(value))
                 : QCommandLineOption(QLatin1String(name), description);
}

/// Opens a request from a JSON file.
class CaseOpen final : public Command
{
public:
    QString name() const override { return QStringLiteral("case open"); }
    QString summary() const override { return Tr::tr("Opens a case from a JSON file, also one that began outside."); }
    QList<QCommandLineOption> options() const override
    {
        return {option("from", Tr::tr("The case as JSON; - reads standard input."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const QJsonObject json, workplace.readJson(arguments.isSet(QStringLiteral("from"))
                                                                       ? arguments.value(QStringLiteral("from"))
                                                                       : QStringLiteral("-")));
        LAJUR_TRY_VALUE(const services::NewCase entry, services::NewCase::fromJson(json));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const services::Intake intake, office->intake().open(entry, profile));
        return CaseView(*office).intake(intake);
    }
};

/// Replaces a case's form.
class CaseEdit final : public Command
{
public:
    QString name() const override { return QStringLiteral("case edit"); }
    QString summary() const override { return Tr::tr("Replaces the form of a case; entries left out stay as they are."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("from", Tr::tr("The form as JSON; - reads standard input."), "FILE"),
                option("note", Tr::tr("Why it is changed."), "TEXT")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const QJsonObject changes, workplace.readJson(arguments.isSet(QStringLiteral("from"))
                                                                          ? arguments.value(QStringLiteral("from"))
                                                                          : QStringLiteral("-")));
        LAJUR_TRY_VALUE(const services::OpenedCase opened, office->ledger().load(id));
        LAJUR_TRY_VALUE(const CaseForm before, office->ledger().form(opened));
        QJsonObject json = before.toJson();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        LAJUR_TRY_VALUE(const CaseForm form, CaseForm::fromJson(json));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const services::Intake intake,
                        office->intake().edit(id, form, arguments.value(QStringLiteral("note")), profile));
        return CaseView(*office).intake(intake);
    }
};

/// Lists or searches cases.
class CaseList final : public Command
{
public:
    QString name() const override { return QStringLiteral("case list"); }
    QString summary() const override { return Tr::tr("Lists cases, newest first."); }
    QList<QCommandLineOption> options() const override
    {
        return {option("find", Tr::tr("Part of a name, NIP, e-mail or OPD."), "TEXT"),
                option("stage", Tr::tr("Only cases in this stage."), "STAGE"),
                option("opd", Tr::tr("Only cases of this OPD."), "OPD"),
                option("open", Tr::tr("Only open cases.")), option("limit", Tr::tr("At most so many (200)."), "N"),
                option("offset", Tr::tr("Leaves out so many."), "N")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        CaseFilter filter;
        filter.stage = arguments.value(QStringLiteral("stage"));
        filter.opd = arguments.value(QStringLiteral("opd"));
        filter.openOnly = arguments.isSet(QStringLiteral("open"));
        if (arguments.isSet(QStringLiteral("limit")))
            filter.limit = qBound(1, arguments.value(QStringLiteral("limit")).toInt(), 10000);
        filter.offset = qMax(0, arguments.value(QStringLiteral("offset")).toInt());
        const QString text = arguments.value(QStringLiteral("find"));
        CaseQueries &queries = office->ports().caseQueries;
        LAJUR_TRY_VALUE(const QList<CaseSummary> found, text.isEmpty() ? queries.list(filter) : queries.search(text, filter.limit));
        return CaseView(*office).list(found);
    }
};

/// Shows a case with its form, papers, letters and history.
class CaseShow final : public Command
{
public:
    QString name() const override { return QStringLiteral("case show"); }
    QString summary() const override { return Tr::tr("Shows a case: form, papers, letters, certificate, history."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        return CaseView(*office).whole(id);
    }
};

/// Lists what may happen to a case, and why not.
class CaseActions final : public Command
{
public:
    QString name() const override { return QStringLiteral("case actions"); }
    QString summary() const override { return Tr::tr("Lists the actions a case has, and why one is closed."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const auto actions, office->steps().actions(id, profile));
        return CaseView::actions(actions);
    }
};

QList<QCommandLineOption> stepOptions()
{
    return {option("by", Tr::tr("NIP of the official whose act it is."), "NIP"),
            option("note", Tr::tr("Reason or note."), "TEXT"),
            option("at", Tr::tr("When it happened; now if left out."), "TIME"),
            option("set", Tr::tr("A value the action asks for; may be repeated."), "NAME=VALUE")};
}

/// The request for a step; words after the operands count as further values of --set.
Result<services::StepRequest> readStep(const QString &transition, const QStringList &furtherValues,
                                       const QCommandLineParser &arguments)
{
    services::StepRequest request;
    request.transition = transition;
    request.by = arguments.value(QStringLiteral("by"));
    request.note = arguments.value(QStringLiteral("note"));
    LAJUR_TRY_VALUE(request.inputs, parseValues(arguments.values(QStringLiteral("set")) + furtherValues));
    if (arguments.isSet(QStringLiteral("at"))) {
        LAJUR_TRY_VALUE(request.at, parseTime(arguments.value(QStringLiteral("at"))));
    }
    return request;
}

/// Takes an action of the SOP.
class CaseAct final : public Command
{
public:
    QString name() const override { return QStringLiteral("case act"); }
    QString summary() const override { return Tr::tr("Takes an action of the SOP on a case."); }
    QStringList operands() const override
    {
        return {QStringLiteral("ID"), QStringLiteral("ACTION"), QStringLiteral("[NAME=VALUE…]")};
    }
    QList<QCommandLineOption> options() const override { return stepOptions(); }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QStringList operands = arguments.positionalArguments();
        LAJUR_TRY_VALUE(const services::StepRequest request, readStep(operands[1], operands.mid(2), arguments));
        return takeStep(workplace, operands[0], request);
    }
};

/// Cancels a case on the applicant's wish or the office's decision.
class CaseCancel final : public Command
{
public:
    QString name() const override { return QStringLiteral("case cancel"); }
    QString summary() const override { return Tr::tr("Cancels a case; --note gives the reason."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override { return stepOptions(); }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(const services::StepRequest request, readStep(QStringLiteral("batalkan"), {}, arguments));
        return takeStep(workplace, arguments.positionalArguments().constFirst(), request);
    }
};

/// Takes the last step back by a compensating entry.
class CaseUndo final : public Command
{
public:
    QString name() const override { return QStringLiteral("case undo"); }
    QString summary() const override { return Tr::tr("Takes the last step of a case back; the history keeps both."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override { return {option("note", Tr::tr("Why."), "TEXT")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const services::StepOutcome outcome,
                        office->steps().undo(id, arguments.value(QStringLiteral("note")), profile));
        return CaseView::step(outcome);
    }
};

/// Attaches a paper.
class CaseAttach final : public Command
{
public:
    QString name() const override { return QStringLiteral("case attach"); }
    QString summary() const override { return Tr::tr("Attaches a PDF, JPEG, PNG or TIFF to a case, sealed as it comes."); }
    QStringList operands() const override { return {QStringLiteral("ID"), QStringLiteral("KIND"), QStringLiteral("FILE")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QStringList operands = arguments.positionalArguments();
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(operands[0]));
        LAJUR_TRY_VALUE(const DocumentVersion version, office->papers().attach(id, operands[1], operands[2]));
        return Reply{QJsonObject{{QStringLiteral("kind"), operands[1]},
                                 {QStringLiteral("version"), version.version},
                                 {QStringLiteral("type"), version.mimeType},
                                 {QStringLiteral("size"), version.size}},
                     {Tr::tr("%1, version %2, %3 bytes: sealed and stored.")
                          .arg(documentKindTitle(operands[1]))
                          .arg(version.version)
                          .arg(version.size)}};
    }
};

} // namespace

Result<Reply> takeStep(Workplace &workplace, const QString &caseText, const services::StepRequest &request)
{
    LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
    LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(caseText));
    LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
    LAJUR_TRY_VALUE(const services::StepOutcome outcome, office->steps().take(id, request, profile));
    return CaseView::step(outcome);
}

std::vector<std::unique_ptr<Command>> caseCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CaseOpen>());
    commands.push_back(std::make_unique<CaseEdit>());
    commands.push_back(std::make_unique<CaseList>());
    commands.push_back(std::make_unique<CaseShow>());
    commands.push_back(std::make_unique<CaseActions>());
    commands.push_back(std::make_unique<CaseAct>());
    commands.push_back(std::make_unique<CaseUndo>());
    commands.push_back(std::make_unique<CaseAttach>());
    commands.push_back(std::make_unique<CaseCancel>());
    return commands;
}

} // namespace lajur::cli
