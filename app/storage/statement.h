// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/row.h"
#include "models/domain/result.h"

#include <memory>
#include <optional>

namespace lajur::storage {

class Database;

/// One use of a prepared statement: bind, then run once. Its cursor is closed when it goes away at the latest, so no
/// read lock lingers and a checkpoint can pass.
class Statement
{
public:
    Statement(Database &database, std::shared_ptr<PreparedStatement> prepared);
    Statement(Database &database, domain::Error error);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Values for the question marks, from the left.
    template <typename... Values>
    Statement &with(const Values &...values)
    {
        (bind(toSql(values)), ...);
        return *this;
    }

    /// Runs a change and answers how many rows it touched. Outside a transaction it gets one of its own.
    domain::Result<int> change();
    /// Runs a change that ends in RETURNING and answers the first column of its row; 0 if it touched none.
    domain::Result<qint64> insert();

    /// Runs a query and calls `read(Row)` for each row until it answers false.
    template <typename Read>
    domain::Status each(Read read)
    {
        LAJUR_TRY(execute());
        while (m_prepared->next()) {
            Row row(*m_prepared);
            if (!read(row))
                break;
        }
        return finish();
    }

    /// All rows, each made into a T by `read(Row)`.
    template <typename T, typename Read>
    domain::Result<QList<T>> list(Read read)
    {
        QList<T> rows;
        LAJUR_TRY(each([&](Row &row) { return rows.append(read(row)), true; }));
        return rows;
    }

    /// The first row, if there is one.
    template <typename T, typename Read>
    domain::Result<std::optional<T>> first(Read read)
    {
        std::optional<T> found;
        LAJUR_TRY(each([&](Row &row) { return found = read(row), false; }));
        return found;
    }

    /// The first row; NotFound if there is none.
    template <typename T, typename Read>
    domain::Result<T> one(Read read)
    {
        LAJUR_TRY_VALUE(std::optional<T> found, (first<T>(read)));
        if (!found)
            return notFound();
        return *std::move(found);
    }

private:
    void bind(const SqlValue &value);
    domain::Status execute();
    domain::Status finish();
    static tl::unexpected<domain::Error> notFound();

    Database &m_database;
    std::shared_ptr<PreparedStatement> m_prepared;
    std::optional<domain::Error> m_error;
    int m_bound = 0;
};

} // namespace lajur::storage
