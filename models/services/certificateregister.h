// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

/// What BSrE says of a certificate it issued, as typed.
struct IssuedCertificate {
    QString serial;
    QString issuer;
    QDate validFrom;
    QDate validTo;
};

/// Writes the third register: each certificate once, wrong lines kept as void. Call inside a transaction.
class CertificateRegister
{
public:
    explicit CertificateRegister(const Ports &ports);

    /// Answers the serial number in decimal. Invalid for one that is none; Refused without issuer, for a last day not
    /// after the first, or if the issuer's number is in the register already.
    domain::Result<QString> enter(const domain::Case &holder, const IssuedCertificate &issued);
    /// Marks every line of the case as void.
    domain::Status voidAll(domain::CaseId id);

private:
    const Ports &m_ports;
};

} // namespace lajur::services
