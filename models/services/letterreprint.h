// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// Prints a letter again as it was issued, under the same number.
class LetterReprint
{
public:
    LetterReprint(const Ports &ports, const Session &session, CaseLedger &ledger);

    /// PDF of the unsigned letter of the case. Refused if there is none, if it is signed, if the case is closed, or if
    /// the data changed since: changed content needs a new number.
    domain::Result<QByteArray> reprint(domain::CaseId id, const OfficeProfile &profile);

private:
    domain::Result<domain::Letter> unsignedLetter(const OpenedCase &opened) const;

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
};

} // namespace lajur::services
