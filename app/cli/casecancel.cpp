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

} // namespace

std::unique_ptr<Command> caseCancelCommand()
{
    return std::make_unique<CaseCancel>();
}

} // namespace lajur::cli
