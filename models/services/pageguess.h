// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperanswers.h"

namespace lajur::services {

/// Why a page is taken for what it is and whether it lies upside down, in translated sentences.
QString pageGuessText(const PageGuess &guess);

} // namespace lajur::services
