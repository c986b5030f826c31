// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/provenrows.h"

#include <QFileInfo>
#include <QSet>
#include <sqlite3.h>

namespace lajur::crash {

namespace {

QByteArray pathIn(const QString &folder)
{
    return (folder + QStringLiteral("/rows.db")).toUtf8();
}

} // namespace

ProvenRows::ProvenRows(const QString &folder)
{
    if (sqlite3_open(pathIn(folder).constData(), &m_database) != SQLITE_OK)
        m_problem = QStringLiteral("cannot open the database");
}

ProvenRows::ProvenRows(const QString &folder, const char *setup)
    : ProvenRows(folder)
{
    sqlite3_busy_timeout(m_database, 10'000);
    execute(setup);
    execute("PRAGMA wal_autocheckpoint=20"); // small, so that a short run is full of checkpoints
    execute("CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    execute("CREATE TABLE IF NOT EXISTS history (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL)");
}

ProvenRows::~ProvenRows()
{
    sqlite3_close(m_database);
}

bool ProvenRows::execute(const char *sql)
{
    return select(sql, [](const char *) {});
}

bool ProvenRows::select(const char *sql, const std::function<void(const char *)> &take)
{
    if (!m_problem.isEmpty())
        return false;
    const auto eachRow = [](void *context, int, char **columns, char **) {
        (*static_cast<const std::function<void(const char *)> *>(context))(columns[0]);
        return 0;
    };
    std::function<void(const char *)> target = take;
    if (sqlite3_exec(m_database, sql, eachRow, &target, nullptr) != SQLITE_OK)
        m_problem = QString::fromUtf8(sqlite3_errmsg(m_database));
    return m_problem.isEmpty();
}

qint64 ProvenRows::append()
{
    qint64 id = 0;
    const bool done = execute("BEGIN IMMEDIATE") && execute("INSERT INTO entry (body) VALUES (randomblob(700))")
        && select("SELECT last_insert_rowid()", [&](const char *value) { id = atoll(value); })
        && execute("INSERT INTO history (entry) SELECT max(id) FROM entry")
        && execute("INSERT INTO history (entry) SELECT max(id) FROM entry") && execute("COMMIT");
    return done ? id : 0;
}

QString ProvenRows::check(const QString &folder, const QByteArrayList &acknowledged)
{
    if (!QFileInfo::exists(QString::fromUtf8(pathIn(folder))))
        return acknowledged.isEmpty() ? QString() : QStringLiteral("lost the whole database");
    ProvenRows rows(folder);
    QByteArray integrity;
    QByteArray tables;
    rows.select("PRAGMA integrity_check", [&](const char *value) { integrity += value; });
    if (integrity != "ok")
        return QStringLiteral("damaged: %1 %2").arg(QString::fromUtf8(integrity), rows.m_problem);
    rows.select("SELECT count(*) FROM sqlite_master WHERE type='table'", [&](const char *value) { tables = value; });
    if (tables != "2")
        return acknowledged.isEmpty() ? QString() : QStringLiteral("lost the tables");
    QSet<QByteArray> present;
    QByteArray halves;
    rows.select("SELECT id FROM entry", [&](const char *value) { present.insert(value); });
    rows.select("SELECT entry.id FROM entry LEFT JOIN history ON history.entry=entry.id GROUP BY entry.id "
                "HAVING count(history.id)<>2",
                [&](const char *value) { halves = value; });
    if (!rows.problem().isEmpty() || !halves.isEmpty())
        return QStringLiteral("torn row %1 %2").arg(QString::fromUtf8(halves), rows.problem());
    for (const QByteArray &id : acknowledged) {
        if (!present.contains(id))
            return QStringLiteral("lost row %1").arg(QString::fromUtf8(id));
    }
    return {};
}

} // namespace lajur::crash
