// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/errors.h"

#include <QCoreApplication>

namespace lajur::vault {

using domain::ErrorCode;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};
} // namespace

tl::unexpected<domain::Error> signedOut()
{
    return domain::failure(ErrorCode::SignedOut, Tr::tr("Nobody is signed in. Sign in and try again."),
                           QStringLiteral("office secret is locked"));
}

tl::unexpected<domain::Error> damagedData(const QString &detail)
{
    return domain::failure(ErrorCode::Damaged,
                           Tr::tr("This sealed data is damaged or belongs to another place. Do not overwrite it; ask "
                                  "the administrator to restore it from a backup."),
                           detail);
}

tl::unexpected<domain::Error> damagedKeys(const QString &detail)
{
    return domain::failure(ErrorCode::Damaged,
                           Tr::tr("The stored keys are damaged. Ask another administrator to reset this account's "
                                  "password, or restore the database from a backup."),
                           detail);
}

tl::unexpected<domain::Error> wrongPassword()
{
    return domain::failure(ErrorCode::WrongPassword,
                           Tr::tr("The user name or the password is wrong. Check Caps Lock and try again."),
                           QStringLiteral("sealed user secret does not open"));
}

} // namespace lajur::vault
