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
    QStringList fields; ///< That the case's workflow wants checked, in its order.
    QStringList required; ///< Those without whose verdict the letter stays closed.
    QHash<QString, Verdict> verdicts; ///< By field.
    QString note; ///< Reason for what differs and is valid.
    QDateTime recordedAt; ///< Invalid before the first check that holds.
    QString recordedBy;

    int open() const; ///< Required fields without a verdict.
    QStringList wrong() const; ///< Translated titles.
};

/// Translated title of a field of the check: nik, name, birthDate, sex, nip, email, position.
QString checkFieldTitle(const QString &field);

/// A check that spoke of earlier papers or another form.
struct EarlierCheck {
    QHash<QString, Verdict> verdicts; ///< By field; empty if there was none.
    int round = 0;
};

/// Reads the latest check that still holds.
domain::Result<CheckState> currentCheck(const CaseLedger &ledger, const OpenedCase &opened);
/// Reads the latest check that no longer holds: what to look at first when the papers come back.
domain::Result<EarlierCheck> earlierCheck(const CaseLedger &ledger, const OpenedCase &opened);

} // namespace lajur::services
