// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/databasefile.h"
#include "app/storage/folderdocumentstore.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace lajur::tests {

constexpr quint32 applicationId = 0x4C616A72;

/// A data folder with as much of an office as a copy of it depends on: a WAL database that names papers.
class PaperOffice
{
public:
    explicit PaperOffice(const QString &folder)
        : m_folder(folder)
        , m_store(folder + QStringLiteral("/papers"))
    {
        QDir().mkpath(folder);
        sqlite3_open(qPrintable(databasePath()), &m_database);
        sqlite3_busy_timeout(m_database, 8000);
        run(QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA application_id=%1;"
                           "CREATE TABLE IF NOT EXISTS document_version(id INTEGER PRIMARY KEY, stored_name TEXT);"
                           "CREATE TABLE IF NOT EXISTS filling(content BLOB)")
                .arg(applicationId));
    }
    ~PaperOffice() { sqlite3_close(m_database); }
    PaperOffice(const PaperOffice &) = delete;
    PaperOffice &operator=(const PaperOffice &) = delete;

    QString folder() const { return m_folder; }
    QString databasePath() const { return m_folder + u'/' + storage::DatabaseFile::fileName(); }
    storage::FolderDocumentStore &store() { return m_store; }

    bool run(const QString &sql)
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// The stored name; empty if it failed.
    QString addPaper(const QByteArray &bytes)
    {
        const auto name = m_store.put([&](QIODevice &device) -> domain::Status {
            device.write(bytes);
            return {};
        });
        return name && addRow(*name) ? *name : QString();
    }
    bool addRow(const QString &name)
    {
        return run(QStringLiteral("INSERT INTO document_version(stored_name) VALUES('%1')").arg(name));
    }
    bool removePaper(const QString &name)
    {
        return run(QStringLiteral("DELETE FROM document_version WHERE stored_name='%1'").arg(name))
            && m_store.remove(name);
    }
    bool fill(int bytes) { return run(QStringLiteral("INSERT INTO filling VALUES(zeroblob(%1))").arg(bytes)); }
    qint64 rows()
    {
        qint64 count = -1;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT count(*) FROM document_version", -1, &statement, nullptr);
        if (sqlite3_step(statement) == SQLITE_ROW)
            count = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return count;
    }

private:
    QString m_folder;
    storage::FolderDocumentStore m_store;
    sqlite3 *m_database = nullptr;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(unreadable)");
}

inline bool overwrite(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

} // namespace lajur::tests
