// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <sane/sane.h>

namespace lajur::scanning {

/// What a status of SANE means for whoever stands at the scanner.
tl::unexpected<domain::Error> scannerFailure(SANE_Status status, const char *call);

} // namespace lajur::scanning
