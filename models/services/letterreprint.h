// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/lettersheet.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// Shows letters and prints them again as they were issued, under the same number.
class LetterReprint
{
public:
    /// What a letter was put on.
    enum class Medium { Paper, Pdf };

    LetterReprint(const Ports &ports, const Session &session, CaseLedger &ledger);

    /// The letter a case would be issued now; takes no number and writes nothing. What is still empty is painted as
    /// such and listed.
    domain::Result<LetterSheet> preview(domain::CaseId id, const OfficeProfile &profile) const;
    /// A letter that was issued, whatever became of it, as it was frozen then. Writes nothing.
    domain::Result<LetterSheet> sheet(domain::CaseId id, domain::LetterId letter, const OfficeProfile &profile) const;

    /// The unsigned letter of the case, to be printed on the paper of `profile`. Refused if there is none, if it is
    /// signed, if the case is closed, or if the data changed since: changed content needs a new number.
    domain::Result<letters::LetterPages> printable(domain::CaseId id, const OfficeProfile &profile) const;
    /// Counts a print of that letter and enters it in the history; call once the paper or the file is there.
    domain::Status notePrinted(domain::CaseId id, Medium medium);

    /// PDF of printable(), noted.
    domain::Result<QByteArray> reprint(domain::CaseId id, const OfficeProfile &profile);

private:
    domain::Status requireRight() const;
    domain::Result<OpenedCase> openCase(domain::CaseId id) const;
    domain::Result<domain::Letter> unsignedLetter(const OpenedCase &opened) const;
    domain::Result<letters::LetterFields> frozen(const OpenedCase &opened, const domain::Letter &letter) const;
    domain::Result<letters::LetterFields> printableFields(const OpenedCase &opened, const domain::Letter &letter,
                                                          const OfficeProfile &profile) const;
    domain::Status note(OpenedCase &opened, domain::Letter letter, Medium medium);

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
};

} // namespace lajur::services
