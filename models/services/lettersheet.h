// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letter.h"
#include "models/domain/result.h"
#include "models/letters/letterpages.h"

#include <memory>
#include <optional>

namespace lajur::services {

/// A value the letter needs and has not.
struct MissingValue {
    QString mergeField; ///< "pemohon.jabatan"
    QString title; ///< Translated, for a list.
    QString formField; ///< Field of CaseForm that fills it ("position"); empty where the office's own data lack it.
};

/// A letter as it is looked at before anything is printed.
struct LetterSheet {
    domain::CaseId caseId;
    QString caseNumber;
    std::optional<domain::Letter> letter; ///< Not set while the letter is yet to be issued.
    letters::LetterFields fields; ///< Frozen, or what would be frozen if it were issued now.
    QList<MissingValue> missing; ///< Only of a letter yet to be issued.
    std::shared_ptr<const letters::LetterPages> pages; ///< Null if the letter cannot be laid out.
    domain::Error problem; ///< Why `pages` is null.
    QString notPrintable; ///< Why it may not be printed, in words; empty if it may.
};

} // namespace lajur::services
