// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QByteArrayList>
#include <QString>

struct sqlite3;

namespace lajur::crash {

/// Fills a small SQLite database with rows that can be checked one by one: the yardstick of what SQLite alone can
/// promise.
class ProvenRows
{
public:
    /// `setup` is run on the new connection, for example "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL".
    ProvenRows(const QString &folder, const char *setup);
    ~ProvenRows();
    ProvenRows(const ProvenRows &) = delete;
    ProvenRows &operator=(const ProvenRows &) = delete;

    /// Empty as long as SQLite has reported success for everything.
    QString problem() const { return m_problem; }
    /// Adds one row and two of its history in one transaction. Answers its number, 0 if it failed.
    qint64 append();

    /// Looks for every number acknowledged, for the history of each row, and for damage. Answers the first fault, empty
    /// if none.
    static QString check(const QString &folder, const QByteArrayList &acknowledged);

private:
    explicit ProvenRows(const QString &folder);
    bool execute(const char *sql);
    bool select(const char *sql, const std::function<void(const char *)> &take);

    sqlite3 *m_database = nullptr;
    QString m_problem;
};

} // namespace lajur::crash
