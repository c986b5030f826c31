// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ocrword.h"

namespace lajur::identity {

/// Whether the words were read, and not guessed off lines that stand on their head: many of the longer ones are sure.
/// Three at least: fewer tell nothing. A word list would know no names and no other language.
bool isReadable(const OcrWords &words);

} // namespace lajur::identity
