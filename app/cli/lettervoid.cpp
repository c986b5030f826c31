// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/steps.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Voids an unsigned letter; its number stays in the register.
class LetterVoid final : public Command
{
public:
    QString name() const override { return QStringLiteral("letter void"); }
    QString summary() const override
    {
        return Tr::tr("Takes an unsigned letter back; its number stays in the register as void.");
    }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    QList<QCommandLineOption> options() const override
    {
        return {option("note", Tr::tr("Why, at least 10 characters."), "TEXT")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        services::StepRequest request;
        request.transition = QStringLiteral("tarik_surat");
        request.note = arguments.value(QStringLiteral("note"));
        return takeStep(workplace, arguments.positionalArguments().constFirst(), request);
    }
};

} // namespace

std::unique_ptr<Command> letterVoidCommand()
{
    return std::make_unique<LetterVoid>();
}

} // namespace lajur::cli
