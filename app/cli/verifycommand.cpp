// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Checks that everything is as it was stored.
class VerifyCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override
    {
        return Tr::tr("Checks database, histories, papers and seals; --structure needs no sign-in.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {option("structure", Tr::tr("Only what can be checked without sign-in."))};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const bool structureOnly = arguments.isSet(QStringLiteral("structure"));
        LAJUR_TRY_VALUE(auto *office, structureOnly ? workplace.office() : workplace.signedIn());
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
                     {(structureOnly ? Tr::tr(
                           "The structure is in order (contents not checked): %1 cases, %2 entries, %3 papers.")
                                     : Tr::tr("Everything is as it was stored: %1 cases, %2 entries, %3 papers."))
                          .arg(report.cases)
                          .arg(report.events)
                          .arg(report.papers)}};
    }

private:
    static tl::unexpected<Error> damaged(const services::VerificationReport &report);
};

tl::unexpected<Error> VerifyCommand::damaged(const services::VerificationReport &report)
{
    Error error{
        ErrorCode::Damaged,
        Tr::tr("%n problem(s) found. Restore the latest backup and compare.", nullptr, int(report.problems.size())),
        {},
        {}};
    for (const services::Problem &problem : report.problems)
        error.reasons.append({problem.code, QStringLiteral("%1: %2").arg(problem.place, problem.text), problem.place});
    return tl::unexpected(error);
}

} // namespace

std::unique_ptr<Command> verifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace lajur::cli
