// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

namespace lajur::services {

class OpenOffice;
struct OfficeProfile;

/// Shows that an applicant's mailbox is active by a code that is sent there and given back (SOP, first warning).
class EmailProof
{
public:
    static constexpr int Digits = 6;
    static constexpr int ValidDays = 7;

    explicit EmailProof(OpenOffice &office)
        : m_office(office)
    {
    }

    /// A message to be sent through the PC's mail program.
    struct Sending {
        QString to;
        QString subject; ///< Indonesian, as the applicant reads it.
        QString body;
    };

    /// Makes a new code and keeps it sealed in the case's history; an earlier one no longer counts. Loket, Kasi or
    /// Verifikator; Refused without an e-mail address or in a closed case.
    domain::Result<Sending> begin(domain::CaseId id, const OfficeProfile &profile);
    /// Compares what the applicant gave back and answers the sentence to be recorded as the proof (input `how` of
    /// `catat_bukti_email`). NotFound if no code was sent, Refused for another code, one older than ValidDays, or one
    /// that went to an address the form no longer has.
    domain::Result<QString> confirm(domain::CaseId id, const QString &code) const;

    /// What is recorded when somebody saw the applicant sign in to the mailbox.
    static QString loginSeen(const QString &email);

private:
    OpenOffice &m_office;
};

} // namespace lajur::services
