// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"
#include "app/composition/upkeep.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Copies the office to a backup folder; needs nobody signed in.
class BackupCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override
    {
        return Tr::tr("Backs the office up, also while others work; keeps the newest 30.");
    }
    QStringList operands() const override { return {QStringLiteral("FOLDER")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("keep", Tr::tr("How many backups are kept (30)."), "N")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(const int keep, numberOf(arguments, "keep", 1, 100'000, 30));
        LAJUR_TRY_VALUE(
            const composition::BackupSummary summary,
            composition::backUp(workplace.options().dataFolder, arguments.positionalArguments().constFirst(), keep));
        if (!summary.damagedPapers.isEmpty())
            return incomplete(summary);
        Reply reply{QJsonObject{{QStringLiteral("backup"), summary.folder},
                                {QStringLiteral("papers"), summary.papers},
                                {QStringLiteral("papersCopied"), summary.papersCopied},
                                {QStringLiteral("damagedPapers"), QJsonArray::fromStringList(summary.damagedPapers)},
                                {QStringLiteral("warning"), summary.warning}},
                    {Tr::tr("Backup written: %1 (%2 papers, %3 of them new)")
                         .arg(summary.folder)
                         .arg(summary.papers)
                         .arg(summary.papersCopied)}};
        if (!summary.warning.isEmpty())
            reply.lines << QStringLiteral("! ") + summary.warning;
        return reply;
    }

private:
    /// The backup is written and good for all else; whoever asked must not take it for whole.
    static tl::unexpected<Error> incomplete(const composition::BackupSummary &summary)
    {
        Error error{
            ErrorCode::Damaged,
            Tr::tr("The backup %1 is written, but %n paper(s) in the office's folder are damaged. Bring them back "
                   "from an older backup.",
                   nullptr, int(summary.damagedPapers.size()))
                .arg(summary.folder),
            {},
            {}};
        for (const QString &paper : summary.damagedPapers)
            error.reasons.append(
                {QStringLiteral("backup.damaged-paper"), Tr::tr("A paper could not be copied: %1").arg(paper), paper});
        if (!summary.warning.isEmpty())
            error.reasons.append({QStringLiteral("backup.warning"), summary.warning, {}});
        return tl::unexpected(error);
    }
};

} // namespace

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace lajur::cli
