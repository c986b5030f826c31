// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/keykeeper.h"

namespace lajur::testlib {

/// The least Argon2id takes: offices made by tests need no protection from guessing, only speed.
inline constexpr services::PasswordCost minimumPasswordCost{1, 8192};

} // namespace lajur::testlib
