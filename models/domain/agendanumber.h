// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/recordnumber.h"

namespace lajur::domain {

struct AgendaNumberTag {
    static QString title(); ///< Translated, to begin a sentence.
};

/// Number of the surat permohonan in the office's buku agenda.
using AgendaNumber = RecordNumber<AgendaNumberTag>;

} // namespace lajur::domain
