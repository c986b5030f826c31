// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/plantedpairs.h"

#include "models/identity/identitycomparison.h"
#include "tests/data/ktp/cardperson.h"

#include <algorithm>

namespace lajur::bench {

namespace {

using identity::FieldComparison;
using identity::KtpReading;
using identity::Likeness;
using identity::TypedIdentity;
using ktpcards::CardPerson;
using ktpcards::Dice;

KtpReading readingOf(const CardPerson &person)
{
    KtpReading reading;
    reading.nik.value = person.nik;
    reading.name.value = person.name;
    reading.birthPlace.value = person.birthPlace;
    reading.birthDate.value = person.birthDate.toString(QStringLiteral("dd-MM-yyyy"));
    reading.sex.value = person.sex == domain::Sex::Female ? QStringLiteral("PEREMPUAN") : QStringLiteral("LAKI-LAKI");
    return reading;
}

TypedIdentity typedAs(const KtpReading &reading, Dice &dice)
{
    TypedIdentity typed{reading.nik.value, {}, reading.name.value, reading.birthPlace.value, reading.birthDate.value,
                        reading.sex.value};
    if (dice.chance(0.3))
        typed.name = QStringLiteral("Drs. ") + typed.name;
    if (dice.chance(0.3) && !typed.name.contains(u','))
        typed.name += QStringLiteral(", S.Kom., M.Si.");
    if (dice.chance(0.3))
        typed.name = typed.name.toLower();
    if (dice.chance(0.3))
        typed.name.replace(QLatin1String("MUHAMMAD "), QLatin1String("Muh. "));
    if (dice.chance(0.2))
        typed.nik.insert(6, QLatin1Char(' '));
    if (dice.chance(0.3))
        typed.sex = typed.sex.left(1);
    return typed;
}

void changeLetter(QString &text, Dice &dice)
{
    // Inside the first word, which is never a gelar here.
    const int at = dice.whole(0, int(text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' ')) - 1);
    text[at] = text.at(at) == u'E' ? u'A' : u'E';
}

/// Answers the field that now differs.
QString plant(TypedIdentity &typed, Dice &dice)
{
    switch (dice.whole(0, 3)) {
    case 0: {
        const int at = dice.whole(0, 15);
        typed.nik[at] = QChar(u'0' + (typed.nik.at(at).digitValue() + dice.whole(1, 9)) % 10);
        return QStringLiteral("nik");
    }
    case 1:
        changeLetter(typed.name, dice);
        return QStringLiteral("name");
    case 2: {
        const QDate date = QDate::fromString(typed.birthDate, QStringLiteral("dd-MM-yyyy"));
        typed.birthDate = date.addDays(dice.whole(1, 900)).toString(QStringLiteral("dd-MM-yyyy"));
        return QStringLiteral("birthDate");
    }
    default:
        typed.sex = typed.sex.startsWith(u'P') ? QStringLiteral("L") : QStringLiteral("P");
        return QStringLiteral("sex");
    }
}

bool isMarked(const QList<FieldComparison> &fields, const QString &field)
{
    return std::any_of(fields.cbegin(), fields.cend(), [&field](const FieldComparison &one) {
        return one.likeness == Likeness::Differs && (field.isEmpty() || one.field == field)
            && (!one.difference.inFirst.isEmpty() || !one.difference.inSecond.isEmpty());
    });
}

} // namespace

PlantedPairs PlantedPairs::compare(int pairs, quint32 seed)
{
    PlantedPairs result;
    const QDate today(2026, 1, 5);
    for (int i = 0; i < pairs; ++i) {
        Dice dice(seed + quint32(i));
        const KtpReading reading = readingOf(ktpcards::inventPerson(dice));
        const TypedIdentity same = typedAs(reading, dice);
        ++result.equal;
        result.falseAlarms += isMarked(identity::IdentityComparison::compare(same, reading, today), QString()) ? 1 : 0;
        TypedIdentity other{reading.nik.value,       {},
                            reading.name.value,      reading.birthPlace.value,
                            reading.birthDate.value, reading.sex.value};
        const QString field = plant(other, dice);
        ++result.planted;
        result.unmarked += isMarked(identity::IdentityComparison::compare(other, reading, today), field) ? 0 : 1;
    }
    return result;
}

} // namespace lajur::bench
