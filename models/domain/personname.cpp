// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/personname.h"

#include "models/domain/gelar.h"
#include "models/domain/inspection.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

// A name with all its gelar still has to fit on the lines of a letter.
constexpr int maximumLengthWithTitles = 160;

bool hasLetter(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'`' || character == QChar(0x2018) || character == QChar(0x2019)
        || character == QChar(0x02BC);
}

bool isUsualInName(char32_t character)
{
    return QChar::isLetter(character) || QChar::isMark(character) || QChar::isDigit(character)
        || QChar::isSpace(character) || character == U'.' || character == U',' || character == U'-'
        || (character <= 0xFFFF && isApostrophe(QChar(uint(character))));
}

Findings structuralFaults(const QString &text)
{
    if (hasInvisibles(text)) {
        return {blocking(QLatin1String("name.invisible"),
                         Tr::tr("The name contains an invisible character. Delete the name and type it again."))};
    }
    if (text.size() > maximumLengthWithTitles) {
        return {blocking(QLatin1String("name.long"),
                         Tr::tr("The name has %1 characters with gelar; at most %2 fit into a letter. Leave out some "
                                "gelar.")
                             .arg(text.size())
                             .arg(maximumLengthWithTitles))};
    }
    const QString bare = withoutGelar(singleSpaced(text));
    if (!hasLetter(bare)) {
        return {blocking(QLatin1String("name.empty"),
                         Tr::tr("There is no name, at most a gelar. Type the name as on the KTP."))};
    }
    if (bare.size() > PersonName::maximumLength) {
        return {blocking(QLatin1String("name.long"),
                         Tr::tr("The name has %1 characters without gelar; at most %2 are allowed. Type it as on the "
                                "KTP.")
                             .arg(bare.size())
                             .arg(PersonName::maximumLength))};
    }
    return {};
}

// Written out where a further word follows; "M" stands for Muhammad at the beginning only, else it is an initial.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> table = {
        {QStringLiteral("MOH"), QStringLiteral("MUHAMMAD")},  {QStringLiteral("MUH"), QStringLiteral("MUHAMMAD")},
        {QStringLiteral("MOHD"), QStringLiteral("MUHAMMAD")}, {QStringLiteral("ABD"), QStringLiteral("ABDUL")},
        {QStringLiteral("SY"), QStringLiteral("SYARIFAH")},
    };
    return table;
}

QString writtenOut(QStringList words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        words[i] = abbreviations().value(words.at(i), words.at(i));
    if (words.size() > 1 && words.constFirst() == QLatin1String("M"))
        words.first() = QStringLiteral("MUHAMMAD");
    return words.join(QLatin1Char(' '));
}

} // namespace

Result<PersonName> PersonName::parse(QStringView text)
{
    const QString name = text.trimmed().toString();
    if (const Findings faults = structuralFaults(name); !faults.isEmpty())
        return invalid(faults);
    return PersonName(singleSpaced(name));
}

Findings PersonName::inspect(QStringView text)
{
    const QString name = text.trimmed().toString();
    Findings findings = structuralFaults(name);
    if (!findings.isEmpty())
        return findings;
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); })) {
        findings.append(
            warning(QLatin1String("name.digit"), Tr::tr("The name contains a digit. Check it against the KTP.")));
    }
    if (const QString odd = firstRefused(name, isUsualInName); !odd.isEmpty()) {
        findings.append(
            warning(QLatin1String("name.punctuation"),
                    Tr::tr("The name contains “%1”, which is unusual in a name. Check it against the KTP.").arg(odd)));
    }
    return findings;
}

QString PersonName::withoutTitles() const
{
    return withoutGelar(m_text);
}

QString PersonName::comparisonForm() const
{
    // Decomposed, so that an accent falls away as a mark of its own and leaves its letter.
    const QString letters = withoutTitles().normalized(QString::NormalizationForm_KD).toUpper();
    QString spaced;
    for (const QChar character : letters) {
        if (character.isLetter())
            spaced.append(character);
        else if (!character.isMark() && !isApostrophe(character))
            spaced.append(QLatin1Char(' '));
    }
    return writtenOut(spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace lajur::domain
