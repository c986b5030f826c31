// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reply.h"

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
        return RefusedByRule;
    case ErrorCode::WrongUse:
        return WrongUse;
    case ErrorCode::Damaged:
        return DataDamaged;
    case ErrorCode::Cancelled:
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::NewerSchema:
    case ErrorCode::NetworkShare:
    case ErrorCode::Unavailable:
        return WorldFailed;
    }
    return WorldFailed;
}

QJsonArray reasonsToJson(const QList<domain::Reason> &reasons)
{
    QJsonArray array;
    for (const domain::Reason &reason : reasons)
        array.append(QJsonObject{{QStringLiteral("code"), reason.code},
                                 {QStringLiteral("text"), reason.text},
                                 {QStringLiteral("field"), reason.field}});
    return array;
}

QJsonObject errorToJson(const domain::Error &error)
{
    return {{QStringLiteral("code"), domain::errorCodeName(error.code)},
            {QStringLiteral("text"), error.text},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("reasons"), reasonsToJson(error.reasons)}};
}

QStringList errorToLines(const domain::Error &error)
{
    QStringList lines{error.text};
    for (const domain::Reason &reason : error.reasons) {
        if (!error.text.contains(reason.text))
            lines << QStringLiteral("  - ") + reason.text;
    }
    return lines;
}

} // namespace lajur::cli
