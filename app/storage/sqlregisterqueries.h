// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerqueries.h"

namespace lajur::storage {

class Database;

/// Reads the three registers in SQL, page by page, so that no read transaction outlives a page.
class SqlRegisterQueries final : public domain::RegisterQueries
{
public:
    explicit SqlRegisterQueries(Database &database);

    domain::Status applicants(const std::function<domain::Status(const domain::ApplicantRow &)> &row) override;
    domain::Status letters(const std::function<domain::Status(const domain::LetterRow &)> &row) override;
    domain::Status certificates(const std::function<domain::Status(const domain::CertificateRow &)> &row) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
