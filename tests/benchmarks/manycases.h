// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/database.h"
#include "models/domain/case.h"

#include <functional>

namespace lajur::bench {

/// Writes what years of work leave behind straight through the repositories: as many cases as asked, with sealed
/// values of their usual sizes that nobody can open.
class ManyCases
{
public:
    explicit ManyCases(storage::Database &database)
        : m_database(database)
    {
    }

    /// Nine of ten open cases lie among the newest closed ones, the rest scattered over all before. The same people
    /// have open cases whatever `closed` is.
    domain::Status write(int open, int closed);

private:
    domain::Status writeOne(int number, bool open);
    domain::Status writeHistory(const domain::Case &entry);

    storage::Database &m_database;
    int m_opened = 0;
    int m_closed = 0;
};

} // namespace lajur::bench
