// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/recordnumber.h"

namespace lajur::domain {

struct LetterNumberTag {
    static QString title(); ///< Translated, to begin a sentence.
};

/// Number of a Surat Rekomendasi or of a letter that came in.
using LetterNumber = RecordNumber<LetterNumberTag>;

} // namespace lajur::domain
