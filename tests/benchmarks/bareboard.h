// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <QList>
#include <QString>
#include <sqlite3.h>

namespace lajur::bench {

/// The floor of the board: its SELECT through SQLite's C API, prepared once, to plain rows.
class BareBoard
{
public:
    struct Row {
        qint64 id;
        QString number;
        QString name;
        QString opd;
        QString kind;
        QString stage;
        QString lane;
        QString stageSince;
        int round;
        int missing;
        qint64 assignee;
    };

    explicit BareBoard(const QString &databasePath);
    /// Empty if the database cannot be read.
    QList<Row> rows();

private:
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    QString text(int column) const;

    std::unique_ptr<sqlite3, Close> m_database;
    std::unique_ptr<sqlite3_stmt, Close> m_statement;
};

} // namespace lajur::bench
