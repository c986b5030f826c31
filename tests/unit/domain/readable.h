// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QStringList>

namespace lajur::domain {

/// Findings as a table can hold them: "nik.date block" each; one without a sentence is visible as such.
inline QStringList readable(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QLatin1String severity(finding.severity == Severity::Block      ? "block"
                                         : finding.severity == Severity::Warn ? "warn"
                                                                              : "note");
        lines.append(finding.code + QLatin1Char(' ') + severity
                     + (finding.text.isEmpty() ? QLatin1String(" WITHOUT SENTENCE") : QLatin1String()));
    }
    return lines;
}

/// Reason codes of a refusal that is complete: Invalid, a sentence, and nothing of the value in the detail.
template <typename T>
QStringList refusal(const Result<T> &result)
{
    if (result)
        return {QStringLiteral("accepted")};
    const Error &error = result.error();
    QStringList codes;
    for (const Reason &reason : error.reasons)
        codes.append(reason.code);
    if (error.code != ErrorCode::Invalid || error.text.isEmpty() || error.detail != codes.join(QLatin1String(", ")))
        codes.append(QStringLiteral("INCOMPLETE ERROR"));
    return codes;
}

} // namespace lajur::domain
