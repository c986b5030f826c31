// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/identitycomparison.h"

#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/personname.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>

namespace lajur::identity {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

QString sentence(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Equal:
        return Tr::tr("Equal to the KTP.");
    case Likeness::EqualWithoutTitles:
        return Tr::tr("Equal to the KTP without gelar.");
    case Likeness::EqualWrittenOut:
        return Tr::tr("Equal to the KTP once abbreviations are written out.");
    case Likeness::Unsure:
        return Tr::tr("The KTP could not be read clearly here. Compare it with the picture.");
    case Likeness::Differs:
        return Tr::tr("Differs from the KTP where it is marked.");
    case Likeness::Missing:
        break;
    }
    return Tr::tr("There is nothing to compare with.");
}

FieldComparison compared(const char *field, const QString &typed, const KtpField &card, Likeness likeness)
{
    FieldComparison result{QString::fromLatin1(field), typed, card.value, likeness, {}, {}};
    if (typed.isEmpty())
        result.likeness = Likeness::Missing;
    else if (card.value.isEmpty())
        result.likeness = Likeness::Unsure;
    if (result.likeness == Likeness::Differs)
        result.difference = TextDifference::between(typed, card.value);
    result.text = sentence(result.likeness);
    return result;
}

/// Upper case, with single spaces and without the stops and commas that people set as they like.
QString plainWords(const QString &text)
{
    QString plain;
    for (const QChar character : text.toUpper())
        plain += character.isLetterOrNumber() ? character : QLatin1Char(' ');
    return plain.simplified();
}

QString formOf(const QString &name)
{
    const auto parsed = domain::PersonName::parse(name);
    return parsed ? parsed->comparisonForm() : plainWords(name);
}

/// The name without gelar, abbreviations left as they are.
QString bareOf(const QString &name)
{
    const auto parsed = domain::PersonName::parse(name);
    return plainWords(parsed ? parsed->withoutTitles() : name);
}

QDate birthOf(const TypedIdentity &typed, QDate today)
{
    if (!typed.birthDate.isEmpty())
        return QDate::fromString(typed.birthDate, QStringLiteral("dd-MM-yyyy"));
    if (const auto nip = domain::Nip::parse(typed.nip))
        return nip->birthDate();
    if (const auto nik = domain::Nik::parse(typed.nik))
        return nik->birthDate(today);
    return {};
}

QString sexOf(const TypedIdentity &typed)
{
    const QString given = typed.sex.trimmed().toUpper();
    if (!given.isEmpty())
        return given.startsWith(QLatin1Char('P')) || given.startsWith(QLatin1Char('W')) ? QStringLiteral("PEREMPUAN")
                                                                                        : QStringLiteral("LAKI-LAKI");
    const auto word = [](domain::Sex sex) {
        return sex == domain::Sex::Female ? QStringLiteral("PEREMPUAN") : QStringLiteral("LAKI-LAKI");
    };
    if (const auto nip = domain::Nip::parse(typed.nip))
        return word(nip->sex());
    if (const auto nik = domain::Nik::parse(typed.nik))
        return word(nik->sex());
    return {};
}

} // namespace

QString likenessName(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Equal:
        return QStringLiteral("equal");
    case Likeness::EqualWithoutTitles:
        return QStringLiteral("equal-without-titles");
    case Likeness::EqualWrittenOut:
        return QStringLiteral("equal-written-out");
    case Likeness::Unsure:
        return QStringLiteral("unsure");
    case Likeness::Differs:
        return QStringLiteral("differs");
    case Likeness::Missing:
        break;
    }
    return QStringLiteral("missing");
}

FieldComparison IdentityComparison::nik(const TypedIdentity &typed, const KtpReading &card)
{
    const QString digits = domain::withoutGrouping(typed.nik);
    return compared("nik", digits, card.nik, digits == card.nik.value ? Likeness::Equal : Likeness::Differs);
}

FieldComparison IdentityComparison::name(const TypedIdentity &typed, const KtpReading &card)
{
    Likeness likeness = Likeness::Differs;
    if (plainWords(typed.name) == plainWords(card.name.value))
        likeness = Likeness::Equal;
    else if (bareOf(typed.name) == bareOf(card.name.value))
        likeness = Likeness::EqualWithoutTitles;
    else if (formOf(typed.name) == formOf(card.name.value))
        likeness = Likeness::EqualWrittenOut;
    FieldComparison result = compared("name", typed.name, card.name, likeness);
    // Small letters are no difference, so they are not marked as one.
    if (result.likeness == Likeness::Differs)
        result.difference = TextDifference::between(typed.name.toUpper(), card.name.value.toUpper());
    return result;
}

FieldComparison IdentityComparison::birthPlace(const TypedIdentity &typed, const KtpReading &card)
{
    const bool equal = plainWords(typed.birthPlace) == plainWords(card.birthPlace.value);
    return compared("birthPlace", typed.birthPlace.toUpper(), card.birthPlace,
                    equal ? Likeness::Equal : Likeness::Differs);
}

QList<FieldComparison> IdentityComparison::compare(const TypedIdentity &typed, const KtpReading &card, QDate today)
{
    const QDate birth = birthOf(typed, today);
    const QString day = birth.isValid() ? birth.toString(QStringLiteral("dd-MM-yyyy")) : typed.birthDate;
    const QString sex = sexOf(typed);
    return {
        nik(typed, card), name(typed, card), birthPlace(typed, card),
        compared("birthDate", day, card.birthDate, day == card.birthDate.value ? Likeness::Equal : Likeness::Differs),
        compared("sex", sex, card.sex, sex == card.sex.value ? Likeness::Equal : Likeness::Differs)};
}

} // namespace lajur::identity
