// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountcommands.h"

#include "app/cli/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QCommandLineOption passwordOption()
{
    return {QStringLiteral("new-password-fd"),
            Tr::tr("Reads the account's password from this file descriptor; a strong one is made and shown if left out."),
            QStringLiteral("N")};
}

QCommandLineOption roleOption()
{
    return {QStringLiteral("role"), Tr::tr("A role; may be repeated, or several with commas."), QStringLiteral("ROLE")};
}

QStringList rolesOf(const QCommandLineParser &arguments)
{
    return arguments.values(QStringLiteral("role")).join(QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

/// The password given for an account, or a new one; `made` tells which.
Result<QString> newPassword(const QCommandLineParser &arguments, Office &office, bool &made)
{
    made = !arguments.isSet(QStringLiteral("new-password-fd"));
    if (made)
        return office.ports().keys.newPassword();
    return readSecret(arguments.value(QStringLiteral("new-password-fd")).toInt());
}

Reply accountReply(const QString &name, const QString &password, bool made, const QString &line)
{
    Reply reply{QJsonObject{{QStringLiteral("user"), name}}, {line}};
    if (made) {
        reply.json = QJsonObject{{QStringLiteral("user"), name}, {QStringLiteral("password"), password}};
        reply.lines << Tr::tr("Password: %1 (shown this once)").arg(password);
    }
    return reply;
}

/// Makes an account.
class UserAdd final : public Command
{
public:
    QString name() const override { return QStringLiteral("user add"); }
    QString summary() const override { return Tr::tr("Makes an account (administrator)."); }
    QStringList operands() const override { return {QStringLiteral("NAME")}; }
    QList<QCommandLineOption> options() const override
    {
        return {roleOption(), {QStringLiteral("full-name"), Tr::tr("Name shown in the history."), QStringLiteral("TEXT")},
                {QStringLiteral("nip"), Tr::tr("NIP, if the user is an official."), QStringLiteral("NIP")}, passwordOption()};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        bool made = false;
        services::UserAdministration::NewUser user;
        user.name = arguments.positionalArguments().constFirst();
        user.fullName = arguments.value(QStringLiteral("full-name"));
        user.nip = arguments.value(QStringLiteral("nip"));
        user.roles = rolesOf(arguments);
        LAJUR_TRY_VALUE(user.password, newPassword(arguments, *office, made));
        LAJUR_TRY(office->users().add(user));
        return accountReply(user.name, user.password, made, Tr::tr("Account %1 made.").arg(user.name));
    }
};

/// Changes an account's roles.
class UserRoles final : public Command
{
public:
    QString name() const override { return QStringLiteral("user roles"); }
    QString summary() const override { return Tr::tr("Sets the roles of an account (administrator)."); }
    QStringList operands() const override { return {QStringLiteral("NAME")}; }
    QList<QCommandLineOption> options() const override
    {
        return {roleOption(), {QStringLiteral("block"), Tr::tr("The account can no longer sign in.")},
                {QStringLiteral("unblock"), Tr::tr("The account can sign in again.")}};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        const QString user = arguments.positionalArguments().constFirst();
        const bool blocks = arguments.isSet(QStringLiteral("block"));
        if (blocks || arguments.isSet(QStringLiteral("unblock")))
            LAJUR_TRY(office->users().setActive(user, !blocks));
        const QStringList roles = rolesOf(arguments);
        if (!roles.isEmpty() || !(blocks || arguments.isSet(QStringLiteral("unblock"))))
            LAJUR_TRY(office->users().setRoles(user, roles));
        return Reply{QJsonObject{{QStringLiteral("user"), user}, {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}},
                     {Tr::tr("Account %1 changed.").arg(user)}};
    }
};

/// Resets a forgotten password.
class UserReset final : public Command
{
public:
    QString name() const override { return QStringLiteral("user reset"); }
    QString summary() const override { return Tr::tr("Resets the password of an account (another administrator)."); }
    QStringList operands() const override { return {QStringLiteral("NAME")}; }
    QList<QCommandLineOption> options() const override { return {passwordOption()}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        const QString user = arguments.positionalArguments().constFirst();
        bool made = false;
        LAJUR_TRY_VALUE(const QString password, newPassword(arguments, *office, made));
        LAJUR_TRY(office->users().resetPassword(user, password));
        return accountReply(user, password, made, Tr::tr("Password of %1 reset.").arg(user));
    }
};

/// Lists accounts.
class UserList final : public Command
{
public:
    QString name() const override { return QStringLiteral("user list"); }
    QString summary() const override { return Tr::tr("Lists the accounts and their roles."); }
    Result<Reply> run(const QCommandLineParser &, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(Office *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const QList<User> users, office->users().all());
        QJsonArray array;
        QStringList lines;
        for (const User &user : users) {
            array.append(QJsonObject{{QStringLiteral("user"), user.name},
                                     {QStringLiteral("fullName"), user.fullName},
                                     {QStringLiteral("nip"), user.nip},
                                     {QStringLiteral("active"), user.active},
                                     {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)}});
            lines << QStringLiteral("%1 %2 %3").arg(user.name, -16).arg(user.fullName, -28).arg(user.roles.join(QStringLiteral(", ")));
        }
        return Reply{array, lines};
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> accountCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<UserAdd>());
    commands.push_back(std::make_unique<UserRoles>());
    commands.push_back(std::make_unique<UserReset>());
    commands.push_back(std::make_unique<UserList>());
    return commands;
}

} // namespace lajur::cli
