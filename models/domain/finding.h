// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lajur::domain {

/// How far a finding goes: only Block stops a step (structural faults); Warn asks for a person's decision.
enum class Severity { Note, Warn, Block };

/// Something a rule noticed about a value, for a person to see or, if structural, to mend first.
struct Finding {
    QString code; ///< Stable, for example "nik.length", "nip.birth-differs-from-nik".
    Severity severity = Severity::Warn;
    QString field; ///< Form field, for example "nik".
    QString text; ///< Translated sentence.
};

using Findings = QList<Finding>;

inline bool hasBlocking(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Block)
            return true;
    }
    return false;
}

} // namespace lajur::domain
