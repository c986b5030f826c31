// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/certificaterepository.h"

namespace lajur::storage {

class Database;

/// Keeps issued certificates in SQL.
class SqlCertificateRepository final : public domain::CertificateRepository
{
public:
    explicit SqlCertificateRepository(Database &database);

    domain::Result<domain::CertificateId> insert(const domain::Certificate &certificate) override;
    domain::Status update(const domain::Certificate &certificate) override;
    domain::Result<QList<domain::Certificate>> ofCase(domain::CaseId caseId) override;
    domain::Result<QList<domain::Certificate>> bySerial(const QString &serial) override;
    domain::Result<QList<domain::Certificate>> all() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
