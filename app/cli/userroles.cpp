// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/accounts.h"
#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;
using composition::Office;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
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
        return {roleOption(), option(Block, Tr::tr("The account can no longer sign in.")),
                option(Unblock, Tr::tr("The account can sign in again."))};
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override
    {
        const QString name = arguments.positionalArguments().constFirst();
        const QStringList roles = rolesOf(arguments);
        const bool blocks = arguments.isSet(QLatin1String(Block));
        const bool unblocks = arguments.isSet(QLatin1String(Unblock));
        if (blocks == unblocks && (blocks || roles.isEmpty()))
            return failure(ErrorCode::WrongUse, Tr::tr("user roles needs --role, --block or --unblock."));
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        if (!roles.isEmpty())
            LAJUR_TRY(office->users().setRoles(name, roles));
        if (blocks || unblocks)
            LAJUR_TRY(office->users().setActive(name, unblocks));
        return changed(*office, name);
    }

private:
    static constexpr auto Block = "block";
    static constexpr auto Unblock = "unblock";

    /// The account as it is now.
    static Result<Reply> changed(Office &office, const QString &name)
    {
        LAJUR_TRY_VALUE(const auto user, office.ports().users.byName(name.trimmed().toLower()));
        return Reply{user ? accountToJson(*user) : QJsonObject(), {Tr::tr("Account %1 changed.").arg(name)}};
    }
};

} // namespace

std::unique_ptr<Command> userRolesCommand()
{
    return std::make_unique<UserRoles>();
}

} // namespace lajur::cli
