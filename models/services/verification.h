// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/caseledger.h"

namespace lajur::services {

/// Something that is not as it was stored.
struct Problem {
    QString code; ///< Stable, for example "event.mac", "paper.missing".
    QString place; ///< Case number, account, letter number or stored name.
    QString text;
};

/// What a check of the data looked at and found.
struct VerificationReport {
    QList<Problem> problems;
    int cases = 0;
    int events = 0;
    int papers = 0;
    int trayPages = 0; ///< Pages that belong to no case yet.
    int orphans = 0; ///< Stored files no row names: harmless remains of an interrupted intake.
    bool sealsChecked = false;
};

/// Checks that everything is as it was stored: structure without sign-in, every hash and seal with it.
class Verification
{
public:
    Verification(const Ports &ports, CaseLedger &ledger, WorkflowCatalog &workflows);

    /// Histories replay to the rows, papers are there; needs no key.
    domain::Result<VerificationReport> structure();
    /// Besides: every keyed hash, every sealed value and paper, the daily seals. Needs a signed-in user.
    domain::Result<VerificationReport> everything();
    /// Deletes stored files that no row names and that are older than a day (younger ones may be on their way into a
    /// row); answers how many.
    domain::Result<int> sweepOrphans();

private:
    void add(const QString &code, const QString &place, const QString &text);
    domain::Status checkCases(bool withKeys);
    void checkCase(domain::CaseId id, bool withKeys);
    void checkHistory(const domain::Case &record, const QList<domain::CaseEvent> &history);
    void checkSealedValues(const domain::Case &record);
    void checkReadable(const domain::Case &record, const domain::CaseForm &form);
    /// A paper the history attached has to be in the tables with the content it had then.
    void requirePaper(const domain::Case &record, const domain::CaseEvent &event, const QJsonObject &details);
    void checkLetters(const domain::Case &record);
    void requireGiven(const domain::Case &record, const QJsonObject &details);
    domain::Status checkPapers(bool withKeys);
    /// Takes the tray's files out of `names`.
    domain::Status checkTray(QSet<QString> &names, bool withKeys);
    void checkPaper(const domain::DocumentVersion &version);
    /// "Case P-2026-00001, KTP, version 1", as far as the tables still tell.
    QString paperTitle(const domain::DocumentVersion &version) const;
    domain::Status checkAccounts();
    domain::Status checkNumbers();
    domain::Status checkCertificates();
    domain::Status checkPersons();
    domain::Status checkSeals();

    const Ports &m_ports;
    CaseLedger &m_ledger;
    WorkflowCatalog &m_workflows;
    VerificationReport m_report;
    QSet<QString> m_numbers; ///< Texts of all recorded numbers.
    QSet<QString> m_serials; ///< Of all recorded certificates.
};

} // namespace lajur::services
