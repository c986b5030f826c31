// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/upkeepcommands.h"

#include "app/cli/secrets.h"
#include "app/composition/upkeep.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Copies the office to a backup folder; needs nobody signed in.
class BackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return Tr::tr("Backs the office up, also while others work; keeps the newest 30."); }
    QStringList operands() const override { return {QStringLiteral("FOLDER")}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("keep"), Tr::tr("How many backups are kept (30)."), QStringLiteral("N")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const int keep = arguments.isSet(QStringLiteral("keep")) ? arguments.value(QStringLiteral("keep")).toInt() : 30;
        if (keep < 1)
            return failure(ErrorCode::WrongUse, Tr::tr("--keep has to be 1 or more."));
        LAJUR_TRY_VALUE(const composition::BackupSummary summary,
                        composition::backUp(workplace.options().dataFolder, arguments.positionalArguments().constFirst(), keep));
        Reply reply{QJsonObject{{QStringLiteral("backup"), summary.folder},
                                {QStringLiteral("papers"), summary.papers},
                                {QStringLiteral("papersCopied"), summary.papersCopied},
                                {QStringLiteral("damagedPapers"), QJsonArray::fromStringList(summary.damagedPapers)},
                                {QStringLiteral("warning"), summary.warning}},
                    {Tr::tr("Backup written: %1 (%2 papers, %3 of them new)").arg(summary.folder).arg(summary.papers).arg(summary.papersCopied)}};
        for (const QString &paper : summary.damagedPapers)
            reply.lines << Tr::tr("! A paper could not be copied: %1").arg(paper);
        if (!summary.warning.isEmpty())
            reply.lines << QStringLiteral("! ") + summary.warning;
        return reply;
    }
};

/// Brings an office back from a backup into an empty folder.
class RestoreCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override { return Tr::tr("Restores a backup into --data, which must not hold an office."); }
    QStringList operands() const override { return {QStringLiteral("BACKUP")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString target = workplace.options().dataFolder;
        LAJUR_TRY(composition::restore(arguments.positionalArguments().constFirst(), target));
        return Reply{QJsonObject{{QStringLiteral("data"), target}}, {Tr::tr("Restored to %1.").arg(target)}};
    }
};

/// Checks that everything is as it was stored.
class VerifyCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override { return Tr::tr("Checks database, histories, papers and seals; --structure needs no sign-in."); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("structure"), Tr::tr("Only what can be checked without sign-in.")},
                {QStringLiteral("recovery-fd"), Tr::tr("Opens the office with the recovery key from this file descriptor."), QStringLiteral("N")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const bool structureOnly = arguments.isSet(QStringLiteral("structure"));
        LAJUR_TRY_VALUE(Office *office, open(arguments, workplace, structureOnly));
        LAJUR_TRY(office->checkDatabase());
        LAJUR_TRY_VALUE(const services::VerificationReport report,
                        structureOnly ? office->verification().structure() : office->verification().everything());
        if (!report.problems.isEmpty())
            return damaged(report);
        return Reply{QJsonObject{{QStringLiteral("cases"), report.cases},
                                 {QStringLiteral("events"), report.events},
                                 {QStringLiteral("papers"), report.papers},
                                 {QStringLiteral("orphans"), report.orphans},
                                 {QStringLiteral("keysChecked"), !structureOnly},
                                 {QStringLiteral("problems"), QJsonArray()}},
                     {Tr::tr("Everything is as it was stored: %1 cases, %2 entries, %3 papers.")
                          .arg(report.cases).arg(report.events).arg(report.papers)}};
    }

private:
    static Result<Office *> open(const QCommandLineParser &arguments, Workplace &workplace, bool structureOnly);
    static tl::unexpected<Error> damaged(const services::VerificationReport &report);
};

Result<Office *> VerifyCommand::open(const QCommandLineParser &arguments, Workplace &workplace, bool structureOnly)
{
    if (structureOnly)
        return workplace.office();
    if (!arguments.isSet(QStringLiteral("recovery-fd")))
        return workplace.signedIn();
    LAJUR_TRY_VALUE(const QString key, readSecret(arguments.value(QStringLiteral("recovery-fd")).toInt()));
    LAJUR_TRY_VALUE(Office *office, workplace.office());
    LAJUR_TRY(office->signIn().recover(key));
    return office;
}

tl::unexpected<Error> VerifyCommand::damaged(const services::VerificationReport &report)
{
    Error error{ErrorCode::Damaged, Tr::tr("%n problem(s) found. Restore the latest backup and compare.", nullptr, int(report.problems.size())), {}, {}};
    for (const services::Problem &problem : report.problems)
        error.reasons.append({problem.code, QStringLiteral("%1: %2").arg(problem.place, problem.text), problem.place});
    return tl::unexpected(error);
}

} // namespace

std::vector<std::unique_ptr<Command>> upkeepCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    return commands;
}

} // namespace lajur::cli
