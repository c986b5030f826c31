// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/sqlvalue.h"
#include "models/domain/result.h"

namespace lajur::storage {

/// What Statement needs of a database's driver: bind, run and read one prepared statement again and again.
class PreparedStatement
{
public:
    virtual ~PreparedStatement() = default;
    Q_DISABLE_COPY_MOVE(PreparedStatement)

    /// `index` counts the question marks from 0.
    virtual void bind(int index, const SqlValue &value) = 0;
    virtual domain::Status execute() = 0;
    /// Moves to the next row, at first to the first one; false after the last and on an error, which finish() tells.
    virtual bool next() = 0;
    /// Closes the cursor; the values bound stay. Reports what went wrong after execute().
    virtual domain::Status finish() = 0;
    /// Rows touched by the last run.
    virtual int changed() const = 0;

    // Columns of the row, from 0; NULL is empty text, no bytes, 0.
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    virtual QDateTime time(int column) const = 0;

    bool inUse = false; ///< Somebody is reading from it.

protected:
    PreparedStatement() = default;
};

} // namespace lajur::storage
