// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/official.h"

namespace lajur::domain {

QString capacityName(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Definitive:
        return QStringLiteral("definitif");
    case Capacity::OnBehalf:
        return QStringLiteral("an");
    case Capacity::ActingVacant:
        return QStringLiteral("plt");
    case Capacity::ActingAbsent:
        return QStringLiteral("plh");
    case Capacity::Temporary:
        return QStringLiteral("pj");
    }
    return {};
}

bool capacityFromName(const QString &name, Capacity &capacity)
{
    for (const Capacity known : {Capacity::Definitive, Capacity::OnBehalf, Capacity::ActingVacant,
                                 Capacity::ActingAbsent, Capacity::Temporary}) {
        if (name == capacityName(known)) {
            capacity = known;
            return true;
        }
    }
    return false;
}

} // namespace lajur::domain
