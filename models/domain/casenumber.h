// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/recordnumber.h"

namespace lajur::domain {

struct CaseNumberTag {
    static QString title(); ///< Translated, to begin a sentence.
};

/// Number that a case gets when it is opened.
using CaseNumber = RecordNumber<CaseNumberTag>;

} // namespace lajur::domain
