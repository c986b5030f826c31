// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incomingletter.h"
#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"

namespace lajur::services {

/// What is known of a request that began before Lajur did.
struct OutsideStart {
    QString stage;
    QString note;            ///< Why and from where it is taken over; at least 10 characters.
    QString agendaNumber;
    QString letterNumber;    ///< Of the letter of recommendation, if one was written.
    QDate letterDate;
    bool letterSigned = false;
    QString serial; ///< Of the certificate, if one was issued.
    QString issuer;
    QDate validFrom;
    QDate validTo;
    std::optional<QDateTime> since;

    static domain::Result<OutsideStart> fromJson(const QJsonObject &json);
};

/// What opening a case takes.
struct NewCase {
    QString kind = QStringLiteral("baru");
    domain::CaseForm form;
    domain::IncomingLetter letter; ///< Empty number: none yet.
    std::optional<OutsideStart> outside;

    /// {"kind", "form": {…}, "incomingLetter": {…}, "outside": {…}}; Invalid naming the entry that is wrong.
    static domain::Result<NewCase> fromJson(const QJsonObject &json);
};

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
    /// Replaces the form; `reason` says why, needed once the case is past intake. Refused in a final stage.
    domain::Result<Intake> edit(domain::CaseId id, const domain::CaseForm &form, const QString &reason,
                                const OfficeProfile &profile);

private:
    domain::Result<domain::Findings> check(const domain::CaseForm &form, const OfficeProfile &profile) const;
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
