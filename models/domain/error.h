// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lajur::domain {

/// Why an operation did not happen, coarse enough for a caller to decide what to do next.
enum class ErrorCode {
    Cancelled, ///< The user stopped it; never shown as a fault.
    Invalid, ///< A value or file given by the user breaks its own rules.
    Refused, ///< A rule of the workflow or of the office forbids it.
    NotFound, ///< What was named does not exist.
    Conflict, ///< Somebody else changed the same record first.
    NotPermitted, ///< The signed-in user lacks the role.
    SignedOut, ///< Needs a signed-in user.
    WrongPassword, ///< User name or password is wrong.
    Damaged, ///< Stored data is not what was stored.
    NewerSchema, ///< The data were written by a newer version.
    Busy, ///< The database is held by another process for too long.
    DiskFull, ///< No room left on the device.
    ReadOnly, ///< The folder or file may not be written.
    NetworkShare, ///< SQLite on a network share: refused, PostgreSQL is the way.
    WrongUse, ///< A command was called in a way it does not have.
    Unavailable, ///< File, folder, server or device cannot be reached.
};

/// One of several grounds for an error; `code` is stable and machine-readable, `text` is shown.
struct Reason {
    QString code;
    QString text;
    QString field; ///< Name of the form field it concerns, empty if none.
};

/// A failure below the user interface: what to do about it in the user's language, and a detail for the log.
struct Error {
    ErrorCode code = ErrorCode::Unavailable;
    QString text; ///< Translated sentence that says what is wrong and what to do.
    QString detail; ///< Technical, English, never personal data.
    QList<Reason> reasons; ///< All grounds, where there are several.
};

/// Stable English name of a code, for JSON output and logs ("refused", "disk-full", …).
QString errorCodeName(ErrorCode code);

} // namespace lajur::domain
