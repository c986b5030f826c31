// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/preparedstatement.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;
class QSqlDatabase;

namespace lajur::storage {

/// Runs a statement on QtSql's SQLite connection through SQLite itself: QSqlQuery describes its columns anew at each
/// run and makes a QVariant of each value, which costs more than the statement and doubles the time of the board.
class SqliteStatement final : public PreparedStatement
{
public:
    /// The driver has to be linked to the same SQLite as Lajur.
    static domain::Result<std::unique_ptr<PreparedStatement>> prepare(const QSqlDatabase &connection,
                                                                      const QString &sql);

    void bind(int index, const SqlValue &value) override;
    domain::Status execute() override;
    bool next() override;
    domain::Status finish() override;
    int changed() const override;

    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    qint64 number(int column) const override;
    QDateTime time(int column) const override;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit SqliteStatement(sqlite3_stmt *statement);
    QByteArrayView view(int column) const;
    domain::Status outcome() const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_state; ///< What the last step answered.
    int m_fault; ///< First error of the run, an extended result code.
    bool m_fresh = false; ///< execute() already stepped to the row that next() is asked for.
};

} // namespace lajur::storage
