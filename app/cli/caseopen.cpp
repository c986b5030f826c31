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

/// Opens a request from a JSON file.
class CaseOpen final : public Command
{
public:
    QString name() const override { return QStringLiteral("case open"); }
    QString summary() const override { return Tr::tr("Opens a case from a JSON file, also one that began outside."); }
    QList<QCommandLineOption> options() const override
    {
        return {option("from", Tr::tr("The case as JSON; - reads standard input."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const QJsonObject json, workplace.readFrom(arguments));
        LAJUR_TRY_VALUE(const services::NewCase entry, services::NewCase::fromJson(json));
        LAJUR_TRY_VALUE(const OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const services::Intake intake, office->intake().open(entry, profile));
        return CaseView(*office).intake(intake);
    }
};

} // namespace

std::unique_ptr<Command> caseOpenCommand()
{
    return std::make_unique<CaseOpen>();
}

} // namespace lajur::cli
