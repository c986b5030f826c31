// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerqueries.h"

namespace lajur::storage {

class Database;

/// Reads the three registers in SQL: keys by filter and order, then the lines that are wanted.
class SqlRegisterQueries final : public domain::RegisterQueries
{
public:
    explicit SqlRegisterQueries(Database &database);

    domain::Result<int> count(const domain::RegisterFilter &filter) override;
    domain::Result<QList<domain::RegisterKey>> keys(const domain::RegisterFilter &filter, int offset,
                                                    int limit) override;
    domain::Result<QList<domain::ApplicantRow>> applicants(const QList<domain::RegisterKey> &keys) override;
    domain::Result<QList<domain::LetterRow>> letters(const QList<domain::RegisterKey> &keys) override;
    domain::Result<QList<domain::CertificateRow>> certificates(const QList<domain::RegisterKey> &keys) override;
    domain::Result<QStringList> opds(domain::Register kind) override;
    domain::Result<QList<int>> years(domain::Register kind) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
