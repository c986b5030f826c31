// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

#include <functional>
#include <QDate>
#include <QDateTime>

namespace lajur::domain {

/// Line of register 1: applicants ("data pemohon penerbitan").
struct ApplicantRow {
    CaseId caseId;
    QString caseNumber;
    QString agendaNumber;
    QDateTime openedAt;
    QString name;
    QString nip;
    QString email;
    QString opd;
    QString kind;
    QString stage;
    QByteArray keyWrap; ///< To open the NIK in sealedForm.
    QByteArray sealedForm;
};

/// Line of register 2: letters of recommendation, void and replaced numbers included.
struct LetterRow {
    QString number;
    QDate date;
    QString state; ///< numberStateName or letterStateName
    QString signatory;
    CaseId caseId;
    QString caseNumber;
    QString name;
    QString nip;
    QString opd;
};

/// Line of register 3: civil servants who hold a certificate.
struct CertificateRow {
    QString serial;
    QString issuer;
    QDate validFrom;
    QDate validTo;
    QString status;
    QString name;
    QString nip;
    QString email;
    QString opd;
    QString caseNumber;
};

/// Reads the SOP's three registers, row by row so that a large office fits in memory; oldest first.
class RegisterQueries
{
public:
    virtual ~RegisterQueries() = default;
    virtual Status applicants(const std::function<Status(const ApplicantRow &)> &row) = 0;
    virtual Status letters(const std::function<Status(const LetterRow &)> &row) = 0;
    virtual Status certificates(const std::function<Status(const CertificateRow &)> &row) = 0;
};

} // namespace lajur::domain
