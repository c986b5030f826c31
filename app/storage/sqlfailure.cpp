// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlfailure.h"

#include <QCoreApplication>
#include <QSqlError>

using lajur::domain::Error;
using lajur::domain::ErrorCode;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// SQLite's result codes, https://www.sqlite.org/rescode.html: the extended ones first, then the low byte.
ErrorCode fromSqlite(int native)
{
    switch (native) {
    case 778: // IOERR_WRITE: a quota or size limit; ENOSPC itself comes as FULL
    case 4874: // IOERR_SHMSIZE
        return ErrorCode::DiskFull;
    case 1032: // READONLY_DBMOVED
        return ErrorCode::Unavailable;
    case 522: // IOERR_SHORT_READ
        return ErrorCode::Damaged;
    case 787: // CONSTRAINT_FOREIGNKEY
        return ErrorCode::NotFound;
    case 1555: // CONSTRAINT_PRIMARYKEY
    case 2067: // CONSTRAINT_UNIQUE
    case 2579: // CONSTRAINT_ROWID
        return ErrorCode::Conflict;
    case 1811: // CONSTRAINT_TRIGGER
        return ErrorCode::Refused;
    default:
        break;
    }
    switch (native & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
    case 15: // PROTOCOL: the locks of a WAL are contended
        return ErrorCode::Busy;
    case 8: // READONLY
        return ErrorCode::ReadOnly;
    case 9: // INTERRUPT
        return ErrorCode::Cancelled;
    case 1: // ERROR: a table or column is not there, for our statements are constant
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::Damaged;
    case 13: // FULL
        return ErrorCode::DiskFull;
    case 18: // TOOBIG
    case 19: // CONSTRAINT: CHECK, NOT NULL, type of a STRICT table
        return ErrorCode::Invalid;
    default: // IOERR, CANTOPEN, NOMEM, PERM, AUTH …
        return ErrorCode::Unavailable;
    }
}

/// PostgreSQL's SQLSTATE, appendix A of its manual: five characters, the first two name the class.
ErrorCode fromPostgres(const QString &state)
{
    static const QHash<QString, ErrorCode> exact = {
        {QStringLiteral("23505"), ErrorCode::Conflict}, // unique_violation
        {QStringLiteral("23503"), ErrorCode::NotFound}, // foreign_key_violation
        {QStringLiteral("LJ001"), ErrorCode::Refused}, // our append-only triggers
        {QStringLiteral("25006"), ErrorCode::ReadOnly}, // read_only_sql_transaction
        {QStringLiteral("25P02"), ErrorCode::Refused}, // in_failed_sql_transaction
        {QStringLiteral("40001"), ErrorCode::Busy}, // serialization_failure
        {QStringLiteral("40P01"), ErrorCode::Busy}, // deadlock_detected
        {QStringLiteral("42501"), ErrorCode::ReadOnly}, // insufficient_privilege
        {QStringLiteral("53100"), ErrorCode::DiskFull},
        {QStringLiteral("55P03"), ErrorCode::Busy}, // lock_not_available
        {QStringLiteral("57014"), ErrorCode::Cancelled}, // query_canceled
    };
    if (const auto found = exact.constFind(state); found != exact.cend())
        return *found;
    if (state.startsWith(u"22") || state.startsWith(u"23"))
        return ErrorCode::Invalid;
    if (state.startsWith(u"42") || state.startsWith(u"XX"))
        return ErrorCode::Damaged;
    return ErrorCode::Unavailable;
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Tr::tr("Stopped.");
    case ErrorCode::Invalid:
        return Tr::tr("A value does not fit the database. Nothing was saved; check what was entered.");
    case ErrorCode::Refused:
        return Tr::tr("The database refused this change, so nothing of this action was saved. "
                      "History and seals can only be added to.");
    case ErrorCode::NotFound:
        return Tr::tr("What this refers to is not in the database. Load the list again.");
    case ErrorCode::Conflict:
        return Tr::tr("The same thing is already recorded. Load the list again.");
    case ErrorCode::Damaged:
        return Tr::tr("The database is damaged. Do not go on working with it: restore the newest backup.");
    case ErrorCode::Busy:
        return Tr::tr("The database is in use by another program for too long. Close it, or try again in a moment.");
    case ErrorCode::DiskFull:
        return Tr::tr("The disk is full. Make room, then try again; nothing was saved.");
    case ErrorCode::ReadOnly:
        return Tr::tr("The database may not be written. Ask the administrator for the right to write in its folder.");
    default:
        return Tr::tr("The database cannot be reached. Check the disk or the network, then start Lajur again.");
    }
}

} // namespace

Error SqlFailure::from(const QSqlError &error)
{
    const QString native = error.nativeErrorCode();
    bool numeric = false;
    const int code = native.toInt(&numeric);
    if (numeric && native.size() != 5)
        return ofSqlite(code);
    if (native.size() == 5)
        return of(fromPostgres(native), QStringLiteral("SQLSTATE %1").arg(native));
    return of(ErrorCode::Unavailable, QStringLiteral("database driver failed without a code"));
}

Error SqlFailure::ofSqlite(int resultCode)
{
    return of(fromSqlite(resultCode), QStringLiteral("SQLite result code %1").arg(resultCode));
}

Error SqlFailure::of(ErrorCode code, const QString &detail)
{
    return Error{code, sentence(code), detail, {}};
}

} // namespace lajur::storage
