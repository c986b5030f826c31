// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpreading.h"
#include "models/identity/nikline.h"

namespace lajur::identity {

/// The field of the NIK: what its shapes say, mended only where its structure leaves no other digit, and accepted only
/// with margin *and* the agreement of the birth date that was read on a line of its own.
KtpField decideNik(const NikShapes &shapes, const KtpReading &reading);

} // namespace lajur::identity
