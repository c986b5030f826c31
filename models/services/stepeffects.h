// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"
#include "models/services/officeprofile.h"
#include "models/services/paperintake.h"

namespace lajur::services {

/// What an effect leaves for the caller.
struct EffectOutcome {
    QJsonObject details; ///< Kept in the entry.
    QByteArray letterPdf; ///< Of a letter just issued.
    QString number; ///< Agenda or letter number given.
};

/// Does what a transition does besides moving the case: numbers, letters, certificates. Call inside the step's
/// transaction.
class StepEffects
{
public:
    StepEffects(const Ports &ports, const Session &session, CaseLedger &ledger, PaperIntake &papers);

    domain::Result<EffectOutcome> run(const QString &effect, OpenedCase &opened, const OfficeProfile &profile,
                                      const QJsonObject &inputs);

private:
    domain::Result<EffectOutcome> takeAgendaNumber(OpenedCase &opened, const OfficeProfile &profile);
    domain::Result<EffectOutcome> issueLetter(OpenedCase &opened, const OfficeProfile &profile,
                                              const QJsonObject &inputs);
    domain::Result<domain::Number> numberFor(const OpenedCase &opened, const OfficeProfile &profile,
                                             const QJsonObject &inputs, QDate day);
    domain::Result<EffectOutcome> voidLetter(OpenedCase &opened, const OfficeProfile &profile);
    domain::Result<EffectOutcome> recordLetterNumber(OpenedCase &opened, const OfficeProfile &profile,
                                                     const QJsonObject &inputs);
    domain::Result<EffectOutcome> recordSignature(OpenedCase &opened);
    domain::Result<EffectOutcome> recordEmailProof(OpenedCase &opened, const QJsonObject &inputs);
    domain::Result<EffectOutcome> recordCheck(const QJsonObject &inputs) const;
    domain::Result<EffectOutcome> correctCertificate(OpenedCase &opened, const QJsonObject &inputs);
    domain::Result<EffectOutcome> writeCertificate(OpenedCase &opened, const QJsonObject &inputs);
    domain::Result<std::optional<domain::Letter>> currentLetter(const OpenedCase &opened) const;
    domain::Status replaceFormerLetter(const OpenedCase &opened, const OfficeProfile &profile);

    const Ports &m_ports;
    const Session &m_session;
    CaseLedger &m_ledger;
    PaperIntake &m_papers;
};

} // namespace lajur::services
