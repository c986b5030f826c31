// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/actionview.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;
using services::OfficeProfile;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Lists what may happen to a case, and why not.
class CaseActions final : public Command
{
public:
    QString name() const override { return QStringLiteral("case actions"); }
    QString summary() const override { return Tr::tr("Lists the actions a case has, and why one is closed."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const auto actions, office->steps().actions(id, profile));
        return actionsReply(actions);
    }
};

} // namespace

std::unique_ptr<Command> caseActionsCommand()
{
    return std::make_unique<CaseActions>();
}

} // namespace lajur::cli
