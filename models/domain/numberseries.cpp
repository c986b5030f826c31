// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/numberseries.h"

namespace lajur::domain {

QString numberStateName(NumberState state)
{
    switch (state) {
    case NumberState::Used:
        return QStringLiteral("used");
    case NumberState::Void:
        return QStringLiteral("void");
    case NumberState::Replaced:
        return QStringLiteral("replaced");
    }
    return {};
}

} // namespace lajur::domain
