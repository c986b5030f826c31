// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

namespace lajur::domain {
struct Case;
struct Certificate;
} // namespace lajur::domain

namespace lajur::storage {

class Database;

/// Keeps what cases, letters and certificates are found by in step with them; writes only what differs.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database);

    /// Also its letters, which are found by whom they speak of.
    domain::Status add(const domain::Case &entry);
    domain::Status add(domain::LetterId letter);
    domain::Status add(const domain::Certificate &certificate);

private:
    /// False if the text stood there already. `table` is "case", "letter" or "certificate".
    domain::Result<bool> put(const QString &table, qint64 id, const QString &text);

    Database &m_database;
};

} // namespace lajur::storage
