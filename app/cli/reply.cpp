// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reply.h"

#include <QJsonArray>

namespace lajur::cli {

using domain::ErrorCode;

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::NotPermitted:
    case ErrorCode::SignedOut:
    case ErrorCode::WrongPassword:
    case ErrorCode::NewerSchema:
    case ErrorCode::NetworkShare: return RefusedByRule;
    case ErrorCode::WrongUse: return WrongUse;
    case ErrorCode::Damaged: return DataDamaged;
    case ErrorCode::Cancelled:
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Unavailable: return WorldFailed;
    }
    return WorldFailed;
}

QJsonObject errorToJson(const domain::Error &error)
{
    QJsonArray reasons;
    for (const domain::Reason &reason : error.reasons)
        reasons.append(QJsonObject{{QStringLiteral("code"), reason.code},
                                   {QStringLiteral("text"), reason.text},
                                   {QStringLiteral("field"), reason.field}});
    return {{QStringLiteral("code"), domain::errorCodeName(error.code)},
            {QStringLiteral("text"), error.text},
            {QStringLiteral("reasons"), reasons}};
}

QStringList errorToLines(const domain::Error &error)
{
    QStringList lines{error.text};
    for (const domain::Reason &reason : error.reasons)
        lines << QStringLiteral("  - ") + reason.text;
    return lines;
}

} // namespace lajur::cli
