// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/composition/upkeep.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
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

} // namespace

std::unique_ptr<Command> restoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace lajur::cli
