// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/nik.h"

#include "models/domain/age.h"
#include "models/domain/inspection.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

constexpr int nikLength = 16;
constexpr int specimenProvince = 99;
constexpr int womensDayOffset = 40;
constexpr int youngest = 17; // KTP age
constexpr int oldest = 70;

// Kepmendagri 300.2.2-2430/2025. 54, East Timor, is history.
constexpr std::array provinces = {11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53,
                                  61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96};

int number(const QString &digits, qsizetype position, qsizetype length)
{
    return QStringView(digits).mid(position, length).toInt();
}

int provinceOf(const QString &digits)
{
    return number(digits, 0, 2);
}

/// The birth date if the year was in the century beginning with `century`; null if there was no such day.
QDate birthDateIn(int century, const QString &digits)
{
    int day = number(digits, 6, 2);
    if (day > womensDayOffset)
        day -= womensDayOffset;
    return QDate(century + number(digits, 10, 2), number(digits, 8, 2), day);
}

bool hasBirthDate(const QString &digits)
{
    return birthDateIn(1900, digits).isValid() || birthDateIn(2000, digits).isValid();
}

int yearsOutsideWorkingAge(QDate birth, QDate today)
{
    const int age = ageOn(today, birth);
    return std::max({0, youngest - age, age - oldest});
}

Findings structuralFaults(const QString &digits)
{
    if (const QString odd = firstNonDigit(digits); !odd.isEmpty()) {
        return {blocking(QLatin1String("nik.digits"),
                         Tr::tr("NIK contains “%1”; a NIK has digits only. Check it against the KTP.").arg(odd))};
    }
    if (digits.size() != nikLength) {
        return {
            blocking(QLatin1String("nik.length"),
                     Tr::tr("NIK has %1 digits; a NIK has exactly 16. Check it against the KTP.").arg(digits.size()))};
    }
    Findings faults;
    const int province = provinceOf(digits);
    if (province != specimenProvince && !std::binary_search(provinces.cbegin(), provinces.cend(), province)) {
        faults.append(blocking(
            QLatin1String("nik.province"),
            Tr::tr("NIK begins with %1, and no province has that code. Check the first two digits against the KTP.")
                .arg(digits.left(2))));
    }
    if (!hasBirthDate(digits)) {
        faults.append(blocking(QLatin1String("nik.date"),
                               Tr::tr("Digits 7 to 12 of the NIK are no birth date (day, for a woman plus 40, month, "
                                      "year). Check them against the KTP.")));
    }
    if (number(digits, 12, 4) == 0) {
        faults.append(blocking(QLatin1String("nik.serial"),
                               Tr::tr("NIK ends with 0000; the serial number begins with 0001. Check the last four "
                                      "digits against the KTP.")));
    }
    return faults;
}

Finding specimenFinding(bool demoOffice)
{
    const QLatin1String code("nik.specimen");
    if (demoOffice)
        return note(code, Tr::tr("This NIK is a specimen (province 99) and belongs to nobody."));
    return blocking(code,
                    Tr::tr("This NIK is a specimen (province 99) and belongs to nobody; only the demo office may "
                           "use it. Type the NIK on the KTP."));
}

} // namespace

Result<Nik> Nik::parse(QStringView text)
{
    const QString digits = withoutGrouping(text);
    if (const Findings faults = structuralFaults(digits); !faults.isEmpty())
        return invalid(faults);
    return Nik(digits);
}

Findings Nik::inspect(QStringView text, QDate today, bool demoOffice)
{
    const QString digits = withoutGrouping(text);
    Findings findings = structuralFaults(digits);
    if (!findings.isEmpty())
        return findings;
    const Nik nik(digits);
    if (nik.isSpecimen())
        findings.append(specimenFinding(demoOffice));
    const QDate birth = nik.birthDate(today);
    if (yearsOutsideWorkingAge(birth, today) > 0) {
        findings.append(warning(QLatin1String("nik.age"),
                                Tr::tr("By the NIK the holder's age is %1; expected is 17 to 70. Check the year of "
                                       "birth, digits 11 and 12, against the KTP.")
                                    .arg(ageOn(today, birth))));
    }
    return findings;
}

QString Nik::masked() const
{
    return m_digits.left(6) + QString(6, QChar(0x2022)) + m_digits.right(4);
}

QString Nik::regionCode() const
{
    return m_digits.left(6);
}

Sex Nik::sex() const
{
    return number(m_digits, 6, 2) > womensDayOffset ? Sex::Female : Sex::Male;
}

bool Nik::isSpecimen() const
{
    return provinceOf(m_digits) == specimenProvince;
}

QDate Nik::birthDate(QDate today) const
{
    const QDate earlier = birthDateIn(1900, m_digits);
    const QDate later = birthDateIn(2000, m_digits);
    if (!earlier.isValid())
        return later;
    if (!later.isValid() || later > today)
        return earlier;
    return yearsOutsideWorkingAge(later, today) < yearsOutsideWorkingAge(earlier, today) ? later : earlier;
}

} // namespace lajur::domain
