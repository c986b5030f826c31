// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/caseledger.h"

#include <QHash>

namespace lajur::services {

/// Verdict of a person on one field of the KTP against the letter and the form.
enum class Verdict { Open, Equal, DiffersValidly, Wrong };

/// Where the manual check of KTP against letter stands (SOP, second warning); it is void once name, NIK or NIP, the KTP
/// or the letter of request changes, because it spoke of other papers.
struct CheckState {
    QHash<QString, Verdict> verdicts; ///< By field of checkFields().
    int open() const;
    QStringList wrong() const; ///< Translated titles.
};

/// Fields the KTP decides: nik, name, birthDate, sex.
QStringList checkFields();
QString checkFieldTitle(const QString &field);

/// Reads the latest check that still holds.
domain::Result<CheckState> currentCheck(const CaseLedger &ledger, const OpenedCase &opened);

} // namespace lajur::services
