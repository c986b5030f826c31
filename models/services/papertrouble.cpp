// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/papertrouble.h"

#include <array>

namespace lajur::services {

namespace {

constexpr std::array Troubles{PaperTrouble::Refused, PaperTrouble::Crashed, PaperTrouble::Hung, PaperTrouble::Missing,
                              PaperTrouble::Unprotected};

} // namespace

QString paperTroubleName(PaperTrouble trouble)
{
    switch (trouble) {
    case PaperTrouble::None:
        break;
    case PaperTrouble::Refused:
        return QStringLiteral("paper-refused");
    case PaperTrouble::Crashed:
        return QStringLiteral("worker-crashed");
    case PaperTrouble::Hung:
        return QStringLiteral("worker-hung");
    case PaperTrouble::Missing:
        return QStringLiteral("worker-missing");
    case PaperTrouble::Unprotected:
        return QStringLiteral("worker-unprotected");
    }
    return {};
}

PaperTrouble paperTrouble(const domain::Error &error)
{
    if (error.reasons.isEmpty())
        return PaperTrouble::None;
    for (const PaperTrouble trouble : Troubles) {
        if (error.reasons.constFirst().code == paperTroubleName(trouble))
            return trouble;
    }
    return PaperTrouble::None;
}

bool worthRetrying(PaperTrouble trouble)
{
    return trouble == PaperTrouble::Crashed || trouble == PaperTrouble::Hung;
}

} // namespace lajur::services
