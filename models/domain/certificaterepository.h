// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/certificate.h"
#include "models/domain/result.h"

namespace lajur::domain {

/// Keeps issued certificates.
class CertificateRepository
{
public:
    virtual ~CertificateRepository() = default;
    virtual Result<CertificateId> insert(const Certificate &certificate) = 0;
    virtual Status update(const Certificate &certificate) = 0;
    virtual Result<QList<Certificate>> ofCase(CaseId caseId) = 0;
    /// All lines with this serial number (decimal), void ones included.
    virtual Result<QList<Certificate>> bySerial(const QString &serial) = 0;
    virtual Result<QList<Certificate>> all() = 0;
};

} // namespace lajur::domain
