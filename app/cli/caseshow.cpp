// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/caseview.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Shows a case with its form, papers, letters and history.
class CaseShow final : public Command
{
public:
    QString name() const override { return QStringLiteral("case show"); }
    QString summary() const override { return Tr::tr("Shows a case: form, papers, letters, certificate, history."); }
    QStringList operands() const override { return {QStringLiteral("ID")}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const CaseId id, workplace.caseId(arguments.positionalArguments().constFirst()));
        return CaseView(*office).whole(id);
    }
};

} // namespace

std::unique_ptr<Command> caseShowCommand()
{
    return std::make_unique<CaseShow>();
}

} // namespace lajur::cli
