// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/letter.h"

namespace lajur::domain {

QString letterStateName(LetterState state)
{
    switch (state) {
    case LetterState::Issued:
        return QStringLiteral("issued");
    case LetterState::Signed:
        return QStringLiteral("signed");
    case LetterState::Void:
        return QStringLiteral("void");
    case LetterState::Replaced:
        return QStringLiteral("replaced");
    }
    return {};
}

} // namespace lajur::domain
