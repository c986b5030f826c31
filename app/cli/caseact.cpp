// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/steps.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

} // namespace

std::unique_ptr<Command> caseActCommand()
{
    return std::make_unique<CaseAct>();
}

} // namespace lajur::cli
