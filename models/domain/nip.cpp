// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/nip.h"

#include "models/domain/age.h"
#include "models/domain/caseform.h"
#include "models/domain/inspection.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

constexpr int nipLength = 18;
constexpr int oldNipLength = 9;
constexpr int nikLength = 16;
constexpr int youngestStart = 18;

int number(const QString &digits, qsizetype position, qsizetype length)
{
    return QStringView(digits).mid(position, length).toInt();
}

QDate birthDateOf(const QString &digits)
{
    const int year = number(digits, 0, 4);
    return year < 1900 ? QDate() : QDate(year, number(digits, 4, 2), number(digits, 6, 2));
}

Finding lengthFault(qsizetype length)
{
    const QLatin1String code("nip.length");
    if (length == oldNipLength) {
        return blocking(code,
                        Tr::tr("This is an old NIP of 9 digits, which is no longer used. Ask for the NIP of 18 "
                               "digits, for example on the latest SK."));
    }
    if (length == nikLength) {
        return blocking(code,
                        Tr::tr("NIP has 16 digits, as many as a NIK; a NIP has exactly 18. Check that the NIK "
                               "was not typed here."));
    }
    return blocking(code,
                    Tr::tr("NIP has %1 digits; a NIP or NI PPPK has exactly 18. Check it against the SK.").arg(length));
}

Findings structuralFaults(const QString &digits)
{
    if (const QString odd = firstNonDigit(digits); !odd.isEmpty()) {
        return {blocking(QLatin1String("nip.digits"),
                         Tr::tr("NIP contains “%1”; a NIP has digits only. Check it against the SK.").arg(odd))};
    }
    if (digits.size() != nipLength)
        return {lengthFault(digits.size())};

    Findings faults;
    if (!birthDateOf(digits).isValid()) {
        faults.append(blocking(QLatin1String("nip.date"),
                               Tr::tr("Digits 1 to 8 of the NIP are no birth date (year, month, day). Check them "
                                      "against the SK.")));
    }
    if (number(digits, 12, 2) == 0) {
        faults.append(blocking(QLatin1String("nip.month"),
                               Tr::tr("Digits 13 and 14 of the NIP are 00; for a PNS they are the month of the TMT "
                                      "CPNS, for a PPPK usually 21. Check them against the SK.")));
    }
    if (const QChar sex = digits.at(14); sex != u'1' && sex != u'2') {
        faults.append(blocking(QLatin1String("nip.sex"),
                               Tr::tr("Digit 15 of the NIP is %1; it is 1 for a man and 2 for a woman. Check it "
                                      "against the SK.")
                                   .arg(sex)));
    }
    if (number(digits, 15, 3) == 0) {
        faults.append(blocking(QLatin1String("nip.serial"),
                               Tr::tr("NIP ends with 000; the serial number begins with 001. Check the last three "
                                      "digits against the SK.")));
    }
    return faults;
}

bool startsAfter(const Nip &nip, QDate today)
{
    if (nip.startYear() != today.year())
        return nip.startYear() > today.year();
    return nip.startMonth() > today.month();
}

/// Age at the latest day that the number allows, in favour of the holder: a TMT is the first of its month, the day of a
/// PPPK's appointment is not known.
int ageAtStart(const Nip &nip)
{
    const bool monthKnown = nip.startMonth() > 0;
    const QDate start = monthKnown ? QDate(nip.startYear(), nip.startMonth(), 1) : QDate(nip.startYear(), 12, 31);
    return ageOn(start, nip.birthDate());
}

Findings kindFindings(Nip::Kind kind, Employment employment)
{
    const QLatin1String code("nip.kind-differs");
    const bool expectsPppk = employment == Employment::Pppk || employment == Employment::PppkParuhWaktu;
    if (kind == Nip::Kind::Pns && expectsPppk) {
        return {warning(code,
                        Tr::tr("This is the NIP of a PNS, but the applicant is entered as PPPK. Correct one of "
                               "the two."))};
    }
    if (kind == Nip::Kind::Pppk && employment == Employment::Pns) {
        return {warning(code,
                        Tr::tr("This is the NI PPPK of a PPPK, but the applicant is entered as PNS. Correct one "
                               "of the two."))};
    }
    return {};
}

} // namespace

Result<Nip> Nip::parse(QStringView text)
{
    const QString digits = withoutGrouping(text);
    if (const Findings faults = structuralFaults(digits); !faults.isEmpty())
        return invalid(faults);
    return Nip(digits);
}

Findings Nip::inspect(QStringView text, QDate today, Employment employment)
{
    const QString digits = withoutGrouping(text);
    Findings findings = structuralFaults(digits);
    if (!findings.isEmpty())
        return findings;
    const Nip nip(digits);
    if (startsAfter(nip, today)) {
        findings.append(warning(QLatin1String("nip.future-start"),
                                Tr::tr("By the NIP the service begins in the future (digits 9 to 14). Check them "
                                       "against the SK.")));
    }
    if (const int age = ageAtStart(nip); age < youngestStart) {
        findings.append(warning(QLatin1String("nip.young"),
                                Tr::tr("By the NIP the holder's age at the start of service was %1, under 18. Check "
                                       "birth date and TMT against the SK.")
                                    .arg(age)));
    }
    return findings + kindFindings(nip.kind(), employment);
}

QString Nip::display() const
{
    const QString birth = m_digits.left(8);
    const QString start
        = kind() == Kind::Pns ? m_digits.mid(8, 6) : m_digits.mid(8, 4) + QLatin1Char(' ') + m_digits.mid(12, 2);
    return QStringLiteral("%1 %2 %3 %4").arg(birth, start, m_digits.mid(14, 1), m_digits.right(3));
}

QDate Nip::birthDate() const
{
    return birthDateOf(m_digits);
}

Sex Nip::sex() const
{
    return m_digits.at(14) == u'2' ? Sex::Female : Sex::Male;
}

Nip::Kind Nip::kind() const
{
    return number(m_digits, 12, 2) <= 12 ? Kind::Pns : Kind::Pppk;
}

int Nip::startYear() const
{
    return number(m_digits, 8, 4);
}

int Nip::startMonth() const
{
    return kind() == Kind::Pns ? number(m_digits, 12, 2) : 0;
}

} // namespace lajur::domain
