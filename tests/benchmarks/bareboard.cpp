// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bareboard.h"

#include <QFile>

namespace lajur::bench {

BareBoard::BareBoard(const QString &databasePath)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(databasePath).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    m_database.reset(database);
    sqlite3_exec(database, "PRAGMA cache_size = -16000", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT id, number, name, opd, kind, stage, lane, stage_since, round, missing, assignee_id "
                       "FROM case_file WHERE open = 1 ORDER BY id",
                       -1, &statement, nullptr);
    m_statement.reset(statement);
}

QString BareBoard::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column)),
                             sqlite3_column_bytes(m_statement.get(), column));
}

QList<BareBoard::Row> BareBoard::rows()
{
    QList<Row> rows;
    sqlite3_stmt *statement = m_statement.get();
    while (sqlite3_step(statement) == SQLITE_ROW)
        rows.append({sqlite3_column_int64(statement, 0), text(1), text(2), text(3), text(4), text(5), text(6), text(7),
                     sqlite3_column_int(statement, 8), sqlite3_column_int(statement, 9),
                     sqlite3_column_int64(statement, 10)});
    sqlite3_reset(statement);
    return rows;
}

} // namespace lajur::bench
