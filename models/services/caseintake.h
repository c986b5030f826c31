// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/newcase.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// A case as opened, with what a person should look at.
struct Intake {
    OpenedCase opened;
    domain::Findings findings;
};

/// Opens cases, takes over ones that began outside, and edits their forms.
class CaseIntake
{
public:
    CaseIntake(const Ports &ports, const Session &session, CaseLedger &ledger, WorkflowCatalog &workflows);

    /// Refused with every structural finding; a half-filled form is fine.
    domain::Result<Intake> open(const NewCase &entry, const OfficeProfile &profile);
    /// Replaces the form, and what is known of the letter of request if `letter` is given; `reason` says why, needed
    /// once the case is past intake. Refused in a final stage. Conflict, saying who did what, if the case is no longer
    /// at `seenRowVersion`, the one whose form was shown.
    domain::Result<Intake> edit(domain::CaseId id, const domain::CaseForm &form, const QString &reason,
                                const OfficeProfile &profile, std::optional<qint64> seenRowVersion = {},
                                const std::optional<domain::IncomingLetter> &letter = {});

private:
    /// Refused if the change would contradict a letter that counts.
    domain::Status keepPrintedLetter(const OpenedCase &opened, const domain::CaseForm &before,
                                     const domain::CaseForm &after, const OfficeProfile &profile) const;
    domain::Result<domain::Findings> check(const domain::CaseForm &form, const OfficeProfile &profile) const;
    /// Puts the form onto the case: readable copies, person, sealed form.
    domain::Status applyForm(Intake &intake, const domain::CaseForm &form) const;
    /// Stores the letter where it differs and notes in `entry` what it said before.
    domain::Status correctLetter(OpenedCase &opened, const domain::IncomingLetter &letter, Entry &entry) const;
    domain::Status begin(OpenedCase &opened, const NewCase &entry, const workflow::Stage &stage);
    domain::Status linkPerson(domain::Case &record, const domain::CaseForm &form) const;
    domain::Status addMailboxFinding(const domain::Case &record, domain::Findings &findings) const;
    domain::Status takeOver(OpenedCase &opened, const OutsideStart &outside, const OfficeProfile &profile);
    domain::Status refuseSecondCase(const domain::Case &record) const;

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
    WorkflowCatalog &m_workflows;
};

} // namespace lajur::services
