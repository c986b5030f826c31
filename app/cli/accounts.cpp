// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accounts.h"

#include "app/cli/secrets.h"
#include "app/cli/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QString PasswordFd = QStringLiteral("new-password-fd");

} // namespace

QCommandLineOption roleOption()
{
    return option("role", Tr::tr("A role; may be repeated, or several with commas."), "ROLE");
}

QCommandLineOption newPasswordOption()
{
    return {
        PasswordFd,
        Tr::tr("Reads the account's password from this file descriptor; a strong one is made and shown if left out."),
        QStringLiteral("N")};
}

QStringList rolesOf(const QCommandLineParser &arguments)
{
    const QString all = arguments.values(QStringLiteral("role")).join(QLatin1Char(','));
    QStringList roles = all.split(QLatin1Char(','), Qt::SkipEmptyParts);
    roles.removeDuplicates();
    return roles;
}

Result<AccountPassword> newPassword(const QCommandLineParser &arguments, composition::Office &office)
{
    if (!arguments.isSet(PasswordFd))
        return AccountPassword{office.ports().keys.newPassword(), true};
    LAJUR_TRY_VALUE(const QString password, readSecret(arguments.value(PasswordFd)));
    return AccountPassword{password, false};
}

Reply accountReply(const QString &user, const AccountPassword &password, const QString &line)
{
    QJsonObject json{{QStringLiteral("user"), user}};
    QStringList lines{line};
    if (password.made) {
        json.insert(QStringLiteral("password"), password.text);
        lines << Tr::tr("Password: %1 (shown this once)").arg(password.text);
    }
    return {json, lines};
}

QJsonObject accountToJson(const User &user)
{
    return {{QStringLiteral("user"), user.name},
            {QStringLiteral("fullName"), user.fullName},
            {QStringLiteral("nip"), user.nip},
            {QStringLiteral("active"), user.active},
            {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)}};
}

} // namespace lajur::cli
