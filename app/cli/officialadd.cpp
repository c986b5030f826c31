// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Adds an official with a period.
class OfficialAdd final : public Command
{
public:
    QString name() const override { return QStringLiteral("official add"); }
    QString summary() const override
    {
        return Tr::tr("Adds an official with a period from a JSON file (administrator).");
    }
    QList<QCommandLineOption> options() const override
    {
        return {option("from", Tr::tr("The official as JSON; - reads standard input."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const QJsonObject json, workplace.readFrom(arguments));
        LAJUR_TRY_VALUE(const services::OfficialEntry entry,
                        services::OfficialEntry::fromJson(json, profile.formContext(office->ports().clock.today())));
        LAJUR_TRY(office->setup().addOfficial(entry));
        return Reply{QJsonObject{{QStringLiteral("function"), entry.official.function},
                                 {QStringLiteral("name"), entry.official.name}},
                     {Tr::tr("%1 entered as %2.").arg(entry.official.name, entry.official.functionTitle)}};
    }
};

} // namespace

std::unique_ptr<Command> officialAddCommand()
{
    return std::make_unique<OfficialAdd>();
}

} // namespace lajur::cli
