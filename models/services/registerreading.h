// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"
#include "models/workflow/text.h"

namespace lajur::services {

class Session;
class WorkflowCatalog;

/// One line of any register as lists and pages show it; what a register does not have is empty.
struct RegisterLine {
    domain::CaseId caseId;
    domain::LetterId letter;
    QString caseNumber;
    QString agendaNumber;
    QString number; ///< Of the letter; serial number of the certificate.
    QDate date; ///< Received (office time); of the letter; first day of the certificate.
    QDate until; ///< Last day of the certificate.
    QString name;
    QString nip;
    QString maskedNik; ///< Applicants only; "?" if the form does not open.
    QString email;
    QString opd;
    QString state; ///< Stage id; letterStateName; status.
    workflow::Text stage; ///< Applicants: the stage in words.
    QString by; ///< Signatory; issuer.
};

/// What a register can be filtered by.
struct RegisterChoices {
    /// A closed stage by id, in words.
    struct Stage {
        QString id;
        workflow::Text title;
    };

    int total = 0; ///< Lines of the register without a filter.
    QStringList opds;
    QList<int> years; ///< Newest first.
    QList<Stage> closedStages;
};

/// Looks through the SOP's three registers: pages of lines by filter and order, NIKs masked.
class RegisterReading
{
public:
    RegisterReading(const Ports &ports, const Session &session, WorkflowCatalog &workflows);

    /// A text that is a whole NIK (16 digits) is found by its keyed hash.
    domain::Result<domain::RegisterFilter> resolved(domain::RegisterFilter filter);

    domain::Result<int> count(const domain::RegisterFilter &filter);
    /// At most `limit` lines after the first `offset`.
    domain::Result<QList<RegisterLine>> page(const domain::RegisterFilter &filter, int offset, int limit);
    /// The keys of all lines, to be read with lines() part by part.
    domain::Result<QList<domain::RegisterKey>> keys(const domain::RegisterFilter &filter);
    domain::Result<QList<RegisterLine>> lines(domain::Register kind, const QList<domain::RegisterKey> &keys);
    domain::Result<RegisterChoices> choices(domain::Register kind);

private:
    RegisterLine lineOf(const domain::ApplicantRow &row);
    QString maskedNik(const domain::ApplicantRow &row);

    const Ports &m_ports;
    const Session &m_session;
    WorkflowCatalog &m_workflows;
};

} // namespace lajur::services
