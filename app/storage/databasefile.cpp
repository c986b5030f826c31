// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/databasefile.h"

#include "app/storage/posixfile.h"

#include <cerrno>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

namespace lajur::storage {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int waitForLockMs = 8000;
constexpr int pagesAtATime = 1024;

/// Which side a failed step of a copy is about: the new file can neither be damaged nor in use yet.
bool concernsSource(int code)
{
    const int kind = code & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_BUSY || kind == SQLITE_LOCKED
        || code == SQLITE_IOERR_READ;
}

} // namespace

void DatabaseFile::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

DatabaseFile::DatabaseFile(Handle handle, const QString &path)
    : m_handle(std::move(handle))
    , m_path(path)
{
}

tl::unexpected<domain::Error> DatabaseFile::failed(sqlite3 *database, const QString &path)
{
    const int code = sqlite3_extended_errcode(database);
    // Not sqlite3_errmsg(): it may quote what is stored.
    const QString detail = QStringLiteral("sqlite: %1 (%2)").arg(QString::fromUtf8(sqlite3_errstr(code))).arg(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return systemFailure(ENOSPC, path, QLatin1String("sqlite"));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return systemFailure(EACCES, path, QLatin1String("sqlite"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorCode::Busy, Tr::tr("%1 is in use by another program. Try again in a moment.").arg(path),
                       detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (const int system = sqlite3_system_errno(database); system != 0)
            return systemFailure(system, path, QLatin1String("sqlite"));
        [[fallthrough]];
    default:
        return failure(ErrorCode::Damaged,
                       Tr::tr("The database %1 is damaged or not one of Lajur. Use a backup.").arg(path), detail);
    }
}

Status DatabaseFile::execute(sqlite3 *database, const QString &path, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(database, path);
    return {};
}

Result<DatabaseFile> DatabaseFile::open(const QString &path, Use use)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::Unavailable, Tr::tr("There is no database %1.").arg(path),
                       QStringLiteral("no such file"));
    QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?mode=ro";
    if (use == Use::AtRest)
        uri += "&immutable=1"; // else SQLite wants a -shm beside a WAL database, even to read it
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return failed(raw, path);
    sqlite3_busy_timeout(raw, waitForLockMs);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return DatabaseFile(std::move(handle), path);
}

Status DatabaseFile::copyTo(const QString &target)
{
    // Made by us, so that it is 0600 from its first byte; the descriptor outlives SQLite's and syncs what that wrote.
    LAJUR_TRY_VALUE(const auto file, PosixFile::create(target));
    LAJUR_TRY(copyPages(target));
    LAJUR_TRY(file->finish());
    LAJUR_TRY_VALUE(DatabaseFile copy, open(target, Use::AtRest));
    copy.m_path = m_path; // damage in a faithful copy is the original's
    LAJUR_TRY(copy.check());
    file->keep();
    return {};
}

Status DatabaseFile::copyPages(const QString &target)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(target).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Handle copy(raw);
    if (opened != SQLITE_OK)
        return failed(raw, target);
    // A copy that fails is thrown away, one that succeeds is synced whole: it needs no journal of its own.
    LAJUR_TRY(execute(raw, target, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"));
    // One read transaction around all steps: without it each commit of a busy writer starts the copy over.
    LAJUR_TRY(execute(m_handle.get(), m_path, "BEGIN; SELECT count(*) FROM sqlite_schema"));
    sqlite3_backup *backup = sqlite3_backup_init(raw, "main", m_handle.get(), "main");
    if (backup == nullptr)
        return failed(raw, target);
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(backup, pagesAtATime);
    const bool copied = code == SQLITE_DONE;
    const bool finished = sqlite3_backup_finish(backup) == SQLITE_OK;
    if (!copied || !finished)
        return failed(raw, concernsSource(code) ? m_path : target);
    return execute(m_handle.get(), m_path, "COMMIT");
}

Status DatabaseFile::check()
{
    LAJUR_TRY_VALUE(const QStringList findings, firstColumn("PRAGMA quick_check(1)"));
    if (findings == QStringList{QStringLiteral("ok")})
        return {};
    return failure(ErrorCode::Damaged, Tr::tr("The database %1 is damaged. Use a backup.").arg(m_path),
                   QStringLiteral("quick_check failed"));
}

Result<quint32> DatabaseFile::applicationId()
{
    LAJUR_TRY_VALUE(const QStringList rows, firstColumn("PRAGMA application_id"));
    return static_cast<quint32>(rows.value(0).toLongLong());
}

Result<QSet<QString>> DatabaseFile::paperNames()
{
    LAJUR_TRY_VALUE(const QStringList rows,
                    firstColumn("SELECT DISTINCT stored_name FROM document_version WHERE stored_name <> ''"));
    QSet<QString> names(rows.begin(), rows.end());
    // An older schema has no tray.
    LAJUR_TRY_VALUE(const QStringList tray, firstColumn("SELECT name FROM sqlite_schema WHERE name = 'tray_page'"));
    if (!tray.isEmpty()) {
        LAJUR_TRY_VALUE(const QStringList pages, firstColumn("SELECT stored_name FROM tray_page"));
        names += QSet<QString>(pages.begin(), pages.end());
    }
    return names;
}

Result<QStringList> DatabaseFile::firstColumn(const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    const int prepared = sqlite3_prepare_v2(m_handle.get(), sql, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, &sqlite3_finalize);
    if (prepared != SQLITE_OK)
        return failed(m_handle.get(), m_path);
    QStringList rows;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        rows << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
    if (code != SQLITE_DONE)
        return failed(m_handle.get(), m_path);
    return rows;
}

} // namespace lajur::storage
