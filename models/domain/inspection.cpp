// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/inspection.h"

#include <QStringList>

namespace lajur::domain {

Finding blocking(QLatin1String code, const QString &text)
{
    return {code, Severity::Block, {}, text};
}

Finding warning(QLatin1String code, const QString &text)
{
    return {code, Severity::Warn, {}, text};
}

Finding note(QLatin1String code, const QString &text)
{
    return {code, Severity::Note, {}, text};
}

tl::unexpected<Error> invalid(const Findings &faults)
{
    Q_ASSERT(!faults.isEmpty());
    QList<Reason> reasons;
    QStringList codes;
    for (const Finding &fault : faults) {
        reasons.append({fault.code, fault.text, fault.field});
        codes.append(fault.code);
    }
    return failure(ErrorCode::Invalid, faults.constFirst().text, codes.join(QLatin1String(", ")), reasons);
}

Findings inField(const QString &field, Findings findings)
{
    for (Finding &finding : findings)
        finding.field = field;
    return findings;
}

} // namespace lajur::domain
