// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/session.h"

#include <QCoreApplication>

namespace lajur::services {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};
} // namespace

Status Session::requireUser() const
{
    if (!isSignedIn())
        return failure(ErrorCode::SignedOut, Tr::tr("Nobody is signed in. Sign in first."));
    return {};
}

Status Session::requireRole(const QStringList &roles) const
{
    LAJUR_TRY(requireUser());
    for (const QString &role : roles) {
        if (m_user.roles.contains(role))
            return {};
    }
    return failure(ErrorCode::NotPermitted,
                   Tr::tr("This needs one of the roles %1. Ask an administrator to give it to you.")
                       .arg(roles.join(QStringLiteral(", "))));
}

} // namespace lajur::services
