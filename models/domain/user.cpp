// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/user.h"

namespace lajur::domain {

QStringList allRoles()
{
    return {QStringLiteral("loket"), QStringLiteral("kepala_dinas"), QStringLiteral("kabid"),
            QStringLiteral("kasi"),  QStringLiteral("verifikator"),  QStringLiteral("administrator")};
}

} // namespace lajur::domain
