// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace lajur::vault {

/// The answer to everything that needs a signed-in user when there is none.
tl::unexpected<domain::Error> signedOut();

/// Sealed data that does not open: changed, cut short, moved to another place or sealed by another office.
tl::unexpected<domain::Error> damagedData(const QString &detail);

/// Keys of an account or of the office that are not what was stored.
tl::unexpected<domain::Error> damagedKeys(const QString &detail);

/// The sign-in answer, the same for a wrong name and a wrong password.
tl::unexpected<domain::Error> wrongPassword();

} // namespace lajur::vault
