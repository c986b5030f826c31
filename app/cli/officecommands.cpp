// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/officecommands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Founds an office.
class Init final : public Command
{
public:
    QString name() const override { return QStringLiteral("init"); }
    QString summary() const override { return Tr::tr("Founds an office; --user becomes its first administrator."); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("office"), Tr::tr("The office as JSON."), QStringLiteral("FILE")},
                {QStringLiteral("recovery-out"), Tr::tr("Where the recovery key is written; print it and lock it away."), QStringLiteral("FILE")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString recoveryFile = arguments.value(QStringLiteral("recovery-out"));
        if (workplace.options().user.isEmpty() || workplace.password().isEmpty() || recoveryFile.isEmpty()
            || !arguments.isSet(QStringLiteral("office")))
            return failure(ErrorCode::WrongUse, Tr::tr("init needs --office, --recovery-out, --user and a password."));
        LAJUR_TRY_VALUE(QJsonObject json, workplace.readJson(arguments.value(QStringLiteral("office"))));
        LAJUR_TRY(readLogo(json, QFileInfo(arguments.value(QStringLiteral("office"))).path()));
        const QJsonArray officialsJson = json.take(QStringLiteral("officials")).toArray();
        const QJsonObject userJson = json.take(QStringLiteral("firstUser")).toObject();
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, services::OfficeProfile::fromJson(json));
        QList<services::OfficialEntry> officials;
        for (const QJsonValue &value : officialsJson) {
            LAJUR_TRY_VALUE(const services::OfficialEntry entry,
                            services::OfficialEntry::fromJson(value.toObject(), profile.formContext(QDate::currentDate())));
            officials << entry;
        }
        if (QFileInfo::exists(recoveryFile))
            return failure(ErrorCode::Refused, Tr::tr("The file %1 exists already; the recovery key overwrites nothing.").arg(recoveryFile));
        LAJUR_TRY_VALUE(Office *office, workplace.newOffice());
        services::OfficeSetup::FirstUser user{workplace.options().user, userJson.value(QStringLiteral("fullName")).toString(),
                                              userJson.value(QStringLiteral("nip")).toString(), workplace.password(), {}};
        const QJsonArray roles = userJson.value(QStringLiteral("roles")).toArray();
        for (const QJsonValue &role : roles)
            user.roles << role.toString();
        LAJUR_TRY(office->setup().found(profile, officials, user, office->passwordCost(), [&](const QString &recovery) {
            return office->ports().files.write(recoveryFile, recovery.toUtf8() + '\n');
        }));
        return Reply{QJsonObject{{QStringLiteral("data"), office->dataFolder()},
                                 {QStringLiteral("user"), user.name},
                                 {QStringLiteral("recoveryFile"), recoveryFile}},
                     {Tr::tr("Office founded in %1.").arg(office->dataFolder()),
                      Tr::tr("Print %1, lock the paper away, and delete the file: it opens everything.").arg(recoveryFile)}};
    }

private:
    /// "logo" may name a PNG file beside the office file.
    static Status readLogo(QJsonObject &json, const QString &folder)
    {
        const QString logo = json.value(QStringLiteral("logo")).toString();
        if (logo.isEmpty() || !logo.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
            return {};
        QFile file(QFileInfo(logo).isAbsolute() ? logo : folder + QLatin1Char('/') + logo);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unavailable, Tr::tr("The logo %1 cannot be read.").arg(logo));
        json.insert(QStringLiteral("logo"), QString::fromLatin1(file.readAll().toBase64()));
        return {};
    }
};

/// Adds an official with a period.
class OfficialAdd final : public Command
{
public:
    QString name() const override { return QStringLiteral("official add"); }
    QString summary() const override { return Tr::tr("Adds an official with a period from a JSON file (administrator)."); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("from"), Tr::tr("The official as JSON; - reads standard input."), QStringLiteral("FILE")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, workplace.profile());
        LAJUR_TRY_VALUE(const QJsonObject json, workplace.readJson(arguments.isSet(QStringLiteral("from"))
                                                                       ? arguments.value(QStringLiteral("from"))
                                                                       : QStringLiteral("-")));
        LAJUR_TRY_VALUE(const services::OfficialEntry entry,
                        services::OfficialEntry::fromJson(json, profile.formContext(office->ports().clock.today())));
        LAJUR_TRY(office->setup().addOfficial(entry));
        return Reply{QJsonObject{{QStringLiteral("function"), entry.official.function}, {QStringLiteral("name"), entry.official.name}},
                     {Tr::tr("%1 entered as %2.").arg(entry.official.name, entry.official.functionTitle)}};
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> officeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<Init>());
    commands.push_back(std::make_unique<OfficialAdd>());
    return commands;
}

} // namespace lajur::cli
