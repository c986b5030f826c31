// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/caseview.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
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
                option("open", Tr::tr("Only open cases.")),
                option("limit", Tr::tr("At most so many (200)."), "N"),
                option("offset", Tr::tr("Leaves out so many."), "N")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        CaseFilter filter;
        filter.stage = arguments.value(QStringLiteral("stage"));
        filter.opd = arguments.value(QStringLiteral("opd"));
        filter.openOnly = arguments.isSet(QStringLiteral("open"));
        LAJUR_TRY_VALUE(filter.limit, numberOf(arguments, "limit", 1, 10'000, filter.limit));
        LAJUR_TRY_VALUE(filter.offset, numberOf(arguments, "offset", 0, 100'000'000, 0));
        const QString text = arguments.value(QStringLiteral("find"));
        const bool filtered = filter.openOnly || filter.offset > 0 || !filter.stage.isEmpty() || !filter.opd.isEmpty();
        if (!text.isEmpty() && filtered)
            return failure(ErrorCode::WrongUse,
                           Tr::tr("--find searches all cases; leave out --stage, --opd, --open and --offset."));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        CaseQueries &queries = office->ports().caseQueries;
        LAJUR_TRY_VALUE(const QList<CaseSummary> found,
                        text.isEmpty() ? queries.list(filter) : queries.search(text, filter.limit));
        return CaseView(*office).list(found);
    }
};

} // namespace

std::unique_ptr<Command> caseListCommand()
{
    return std::make_unique<CaseList>();
}

} // namespace lajur::cli
