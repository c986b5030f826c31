// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/values.h"
#include "models/domain/nip.h"
#include "models/domain/user.h"
#include "models/services/jsonreading.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
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
class InitCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("init"); }
    QString summary() const override { return Tr::tr("Founds an office; --user becomes its first administrator."); }
    QList<QCommandLineOption> options() const override
    {
        return {
            option("office", Tr::tr("The office as JSON."), "FILE"),
            option("recovery-out", Tr::tr("Where the recovery key is written; print it and lock it away."), "FILE")};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString officeFile = arguments.value(QStringLiteral("office"));
        if (workplace.options().user.isEmpty() || workplace.password().isEmpty() || officeFile.isEmpty()
            || arguments.value(QStringLiteral("recovery-out")).isEmpty())
            return failure(ErrorCode::WrongUse, Tr::tr("init needs --office, --recovery-out, --user and a password."));
        const QString recoveryFile = QFileInfo(arguments.value(QStringLiteral("recovery-out"))).absoluteFilePath();
        LAJUR_TRY_VALUE(QJsonObject json, workplace.readJson(officeFile));
        LAJUR_TRY(readLogo(json, QFileInfo(officeFile).path()));
        LAJUR_TRY_VALUE(FirstUser user, takeFirstUser(json));
        const QJsonValue officialsJson = json.take(QStringLiteral("officials"));
        LAJUR_TRY_VALUE(const services::OfficeProfile profile, services::OfficeProfile::fromJson(json));
        LAJUR_TRY_VALUE(const auto officials, officialsOf(officialsJson, profile));
        user.name = workplace.options().user;
        user.password = workplace.password();
        if (Office::isInside(workplace.options().dataFolder, recoveryFile))
            return failure(ErrorCode::Refused,
                           Tr::tr("The recovery key opens the office's data and must not lie beside them. Choose "
                                  "another folder for it."));
        if (QFileInfo::exists(recoveryFile))
            return failure(
                ErrorCode::Refused,
                Tr::tr("The file %1 exists already; the recovery key overwrites nothing.").arg(recoveryFile));
        LAJUR_TRY_VALUE(auto *office, workplace.newOffice());
        bool delivered = false;
        const auto founded
            = office->setup().found(profile, officials, user, office->passwordCost(), [&](const QString &recovery) {
                  Status written = office->ports().files.write(recoveryFile, recovery.toUtf8() + '\n');
                  delivered = written.has_value();
                  return written;
              });
        if (!founded) {
            // So that the same line can be typed again. A key is only taken back if it opens nothing.
            if (workplace.abandonNewOffice() && delivered)
                QFile::remove(recoveryFile);
            return failure(founded);
        }
        return Reply{
            QJsonObject{{QStringLiteral("data"), office->dataFolder()},
                        {QStringLiteral("user"), user.name},
                        {QStringLiteral("recoveryFile"), recoveryFile}},
            {Tr::tr("Office founded in %1.").arg(office->dataFolder()),
             Tr::tr("Print %1, lock the paper away, and delete the file: it opens everything.").arg(recoveryFile)}};
    }

private:
    using FirstUser = services::OfficeSetup::FirstUser;

    static Result<QStringList> rolesOf(const QJsonValue &value)
    {
        QStringList roles;
        const QJsonArray array = value.toArray();
        for (const QJsonValue role : array)
            roles << role.toString();
        const bool known
            = std::all_of(roles.cbegin(), roles.cend(), [](const QString &role) { return allRoles().contains(role); });
        if (!known || (!value.isUndefined() && !value.isArray()))
            return failure(
                ErrorCode::Invalid,
                Tr::tr("“roles” of firstUser has to be a list out of: %1.").arg(allRoles().join(QStringLiteral(", "))));
        return roles;
    }

    /// "firstUser", which is no part of what the office says about itself.
    static Result<FirstUser> takeFirstUser(QJsonObject &json)
    {
        const QJsonValue value = json.take(QStringLiteral("firstUser"));
        if (!value.isUndefined() && !value.isObject())
            return failure(ErrorCode::Invalid, Tr::tr("“firstUser” in the office file has to be an object."));
        QJsonObject entries = value.toObject();
        FirstUser user;
        LAJUR_TRY_VALUE(user.roles, rolesOf(entries.take(QStringLiteral("roles"))));
        services::JsonReading reading(entries, QStringLiteral("firstUser"));
        user.fullName = reading.text(QStringLiteral("fullName"));
        const QString nip = reading.text(QStringLiteral("nip"));
        LAJUR_TRY(reading.finish());
        if (!nip.isEmpty()) {
            LAJUR_TRY_VALUE(const Nip parsed, Nip::parse(nip));
            user.nip = parsed.digits();
        }
        return user;
    }

    static Result<QList<services::OfficialEntry>> officialsOf(const QJsonValue &value,
                                                              const services::OfficeProfile &profile)
    {
        if (!value.isUndefined() && !value.isArray())
            return failure(ErrorCode::Invalid, Tr::tr("“officials” in the office file has to be a list."));
        QList<services::OfficialEntry> officials;
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array) {
            LAJUR_TRY_VALUE(
                const services::OfficialEntry official,
                services::OfficialEntry::fromJson(entry.toObject(), profile.formContext(QDate::currentDate())));
            officials << official;
        }
        return officials;
    }

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

} // namespace

std::unique_ptr<Command> initCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace lajur::cli
