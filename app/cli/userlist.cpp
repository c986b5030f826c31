// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/accounts.h"
#include "app/cli/columns.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Lists accounts.
class UserList final : public Command
{
public:
    QString name() const override { return QStringLiteral("user list"); }
    QString summary() const override { return Tr::tr("Lists the accounts and their roles."); }
    Result<Reply> run(const QCommandLineParser &, Workplace &workplace) override
    {
        LAJUR_TRY_VALUE(auto *office, workplace.signedIn());
        LAJUR_TRY_VALUE(const QList<User> users, office->users().all());
        QJsonArray array;
        QList<QStringList> rows;
        for (const User &user : users) {
            array.append(accountToJson(user));
            rows << QStringList{user.name, user.active ? QString() : Tr::tr("(blocked)"), user.fullName,
                                user.roles.join(QStringLiteral(", "))};
        }
        return Reply{array, columns(rows)};
    }
};

} // namespace

std::unique_ptr<Command> userListCommand()
{
    return std::make_unique<UserList>();
}

} // namespace lajur::cli
