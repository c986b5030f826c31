// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/officeprofile.h"
#include "models/services/ports.h"

namespace lajur::services {

/// Takes numbers from the office's series and keeps every one of them, void ones included. Call inside a transaction.
class Numbering
{
public:
    Numbering(const Ports &ports, const OfficeProfile &profile);

    /// The next number of a series kept by the office ("perkara", "agenda", "rekomendasi").
    domain::Result<domain::Number> take(const QString &series, QDate date, domain::CaseId caseId);
    /// A number given by Tata Usaha; Conflict if it is already in the register of that year.
    domain::Result<domain::Number> record(const QString &series, const QString &text, QDate date,
                                          domain::CaseId caseId);
    domain::Status setState(domain::NumberId id, domain::NumberState state);

private:
    domain::Result<domain::Number> store(domain::Number number);

    const Ports &m_ports;
    const OfficeProfile &m_profile;
};

} // namespace lajur::services
