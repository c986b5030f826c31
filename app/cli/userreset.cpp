// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/accounts.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Resets a forgotten password.
class UserReset final : public Command
{
public:
    QString name() const override { return QStringLiteral("user reset"); }
    QString summary() const override { return Tr::tr("Resets the password of an account (another administrator)."); }
    QStringList operands() const override { return {QStringLiteral("NAME")}; }
    QList<QCommandLineOption> options() const override { return {newPasswordOption()}; }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        const QString user = arguments.positionalArguments().constFirst();
        LAJUR_TRY_VALUE(const AccountPassword password, newPassword(arguments, *office));
        LAJUR_TRY(office->users().resetPassword(user, password.text));
        return accountReply(user, password, Tr::tr("Password of %1 reset.").arg(user));
    }
};

} // namespace

std::unique_ptr<Command> userResetCommand()
{
    return std::make_unique<UserReset>();
}

} // namespace lajur::cli
