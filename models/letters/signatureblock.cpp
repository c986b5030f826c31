// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/signatureblock.h"

#include <array>

namespace lajur::letters {

namespace {

using domain::Capacity;

QString prefix(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Definitive:
        return {};
    case Capacity::OnBehalf:
        return QStringLiteral("a.n. ");
    case Capacity::ActingVacant:
        return QStringLiteral("Plt. ");
    case Capacity::ActingAbsent:
        return QStringLiteral("Plh. ");
    case Capacity::Temporary:
        return QStringLiteral("Pj. ");
    }
    return {};
}

QString normalised(const QString &title)
{
    QString result = title.simplified().toUpper();
    while (result.endsWith(u',') || result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

QString SignatureBlock::lines(const QString &functionTitle, const QString &position, Capacity capacity)
{
    const QString function = normalised(functionTitle);
    const QString own = normalised(position);
    const bool ownPostOnly = capacity == Capacity::Definitive || own.isEmpty() || own == function;
    if (ownPostOnly)
        return prefix(capacity) + function + u',';
    // a.n. is a chain of command and reads on to the post that signs; under Plt., Plh. and Pj. the own post is a
    // remark.
    if (capacity == Capacity::OnBehalf)
        return prefix(capacity) + function + u'\n' + own + u',';
    return prefix(capacity) + function + QLatin1String(",\n") + own;
}

QString SignatureBlock::prefixOf(const QString &line)
{
    constexpr std::array capacities{Capacity::OnBehalf, Capacity::ActingVacant, Capacity::ActingAbsent,
                                    Capacity::Temporary};
    for (const Capacity capacity : capacities) {
        const QString candidate = prefix(capacity);
        if (line.startsWith(candidate))
            return candidate;
    }
    return line.startsWith(QLatin1String("u.b. ")) ? QStringLiteral("u.b. ") : QString();
}

} // namespace lajur::letters
