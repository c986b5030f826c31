// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "models/workflow/definition.h"

#include <QCoreApplication>
#include <QFile>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Checks a workflow file.
class WorkflowCheck final : public Command
{
public:
    QString name() const override { return QStringLiteral("workflow check"); }
    QString summary() const override { return Tr::tr("Checks a workflow file and names every fault with its place."); }
    QStringList operands() const override { return {QStringLiteral("FILE")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &) override
    {
        QFile file(arguments.positionalArguments().constFirst());
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unavailable,
                           Tr::tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        LAJUR_TRY_VALUE(const workflow::Definition definition, workflow::Definition::load(file.read(2 * 1024 * 1024)));
        return Reply{QJsonObject{{QStringLiteral("kind"), definition.kind()},
                                 {QStringLiteral("version"), definition.version()},
                                 {QStringLiteral("title"), definition.title().shown()},
                                 {QStringLiteral("stages"), definition.stages().size()},
                                 {QStringLiteral("transitions"), definition.transitions().size()},
                                 {QStringLiteral("hash"), QString::fromLatin1(definition.contentHash().toHex())}},
                     {Tr::tr("%1, version %2: in order (%3 stages, %4 transitions).")
                          .arg(definition.title().shown())
                          .arg(definition.version())
                          .arg(definition.stages().size())
                          .arg(definition.transitions().size())}};
    }
};

} // namespace

std::unique_ptr<Command> workflowCheckCommand()
{
    return std::make_unique<WorkflowCheck>();
}

} // namespace lajur::cli
