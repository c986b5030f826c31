// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/casenumber.h"

namespace lajur::domain {

/// What the QR code on a case's receipt says, so that a page that bears it finds its case: "LAJUR:1:<case number>".
class ReceiptCode
{
public:
    explicit ReceiptCode(const CaseNumber &caseNumber)
        : m_caseNumber(caseNumber)
    {
    }

    /// Invalid (receipt.foreign for any other code, receipt.version for one of a later Lajur, and as
    /// CaseNumber::parse).
    static Result<ReceiptCode> parse(QStringView text);

    QString text() const;
    const CaseNumber &caseNumber() const { return m_caseNumber; }

    bool operator==(const ReceiptCode &) const = default;

private:
    CaseNumber m_caseNumber;
};

} // namespace lajur::domain
