// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/accounts.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Makes an account.
class UserAdd final : public Command
{
public:
    QString name() const override { return QStringLiteral("user add"); }
    QString summary() const override { return Tr::tr("Makes an account (administrator)."); }
    QStringList operands() const override { return {QStringLiteral("NAME")}; }
    QList<QCommandLineOption> options() const override
    {
        return {roleOption(), option("full-name", Tr::tr("Name shown in the history."), "TEXT"),
                option("nip", Tr::tr("NIP, if the user is an official."), "NIP"), newPasswordOption()};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        services::UserAdministration::NewUser user;
        user.name = arguments.positionalArguments().constFirst();
        user.fullName = arguments.value(QStringLiteral("full-name"));
        user.nip = arguments.value(QStringLiteral("nip"));
        user.roles = rolesOf(arguments);
        LAJUR_TRY_VALUE(const AccountPassword password, newPassword(arguments, *office));
        user.password = password.text;
        LAJUR_TRY(office->users().add(user));
        return accountReply(user.name, password, Tr::tr("Account %1 made.").arg(user.name));
    }
};

} // namespace

std::unique_ptr<Command> userAddCommand()
{
    return std::make_unique<UserAdd>();
}

} // namespace lajur::cli
