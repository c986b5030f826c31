// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/typedtext.h"

#include <QList>

#include <algorithm>

namespace lajur::domain {

namespace {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

} // namespace

QString singleSpaced(QStringView text)
{
    return text.toString().simplified();
}

bool hasInvisibles(QStringView text)
{
    if (!text.isValidUtf16())
        return true;
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), isInvisible);
}

QString withoutGrouping(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar character : text) {
        if (!character.isSpace() && character != u'.')
            kept.append(character);
    }
    return kept;
}

QString firstRefused(QStringView text, bool (*isAllowed)(char32_t))
{
    const QList<uint> characters = text.toUcs4();
    const auto found = std::find_if_not(characters.cbegin(), characters.cend(), isAllowed);
    if (found == characters.cend())
        return {};
    const char32_t character = *found;
    if (isInvisible(character) || QChar::isSpace(character))
        return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    return QString::fromUcs4(&character, 1);
}

QString firstNonDigit(QStringView text)
{
    return firstRefused(text, isDigit);
}

} // namespace lajur::domain
