// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/caseview.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;
using services::OfficeProfile;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
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
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const services::StepOutcome outcome,
                        office->steps().undo(id, arguments.value(QStringLiteral("note")), profile));
        return CaseView::step(outcome);
    }
};

} // namespace

std::unique_ptr<Command> caseUndoCommand()
{
    return std::make_unique<CaseUndo>();
}

} // namespace lajur::cli
