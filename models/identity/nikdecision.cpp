// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/nikdecision.h"

#include "models/domain/nik.h"

#include <QCoreApplication>

#include <algorithm>

namespace lajur::identity {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

// Below the first a digit is in doubt and may be mended, below the second the number is not stood by.
constexpr double doubtfulMargin = 0.25;
constexpr double leastMargin = 0.15;
constexpr double mostDistance = 0.62; ///< Beyond it something else than a digit was matched.

/// The one number that differs in a single doubtful digit and can be a NIK; empty if there is none or more than one.
QString mended(const QString &text, const NikShapes &shapes)
{
    QString found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const DigitDistances &digit = shapes.digits.at(i);
        if (digit.margin() >= doubtfulMargin)
            continue;
        QString other = text;
        other[i] = QChar(u'0' + digit.second());
        if (!domain::Nik::parse(other))
            continue;
        if (!found.isEmpty())
            return {};
        found = other;
    }
    return found;
}

enum class Agreement { Agrees, Differs, Unknown };

Agreement withBirth(const domain::Nik &nik, const KtpReading &reading)
{
    const QDate read = reading.birthDay();
    if (!read.isValid())
        return Agreement::Unknown;
    // The NIK has two digits of the year: whatever the century.
    const QDate shown = nik.birthDate(read.addYears(30));
    return shown.isValid() && shown.day() == read.day() && shown.month() == read.month()
            && shown.year() % 100 == read.year() % 100
        ? Agreement::Agrees
        : Agreement::Differs;
}

Agreement withSex(const domain::Nik &nik, const KtpReading &reading)
{
    if (reading.sex.value.isEmpty())
        return Agreement::Unknown;
    const bool female = reading.sex.value == QLatin1String("PEREMPUAN");
    return female == (nik.sex() == domain::Sex::Female) ? Agreement::Agrees : Agreement::Differs;
}

} // namespace

KtpField decideNik(const NikShapes &shapes, const KtpReading &reading)
{
    KtpField field;
    field.box = shapes.box;
    if (shapes.digits.isEmpty()) {
        field.reason = Tr::tr("The NIK could not be read. Type it as on the KTP.");
        return field;
    }
    field.value = shapes.text();
    const double margin = shapes.smallestMargin();
    field.confidence = std::clamp(margin / (2 * leastMargin), 0.0, 1.0);
    auto nik = domain::Nik::parse(field.value);
    bool corrected = false;
    if (!nik) {
        const QString other = mended(field.value, shapes);
        if (other.isEmpty()) {
            field.confidence = std::min(field.confidence, 0.2);
            field.reason = Tr::tr("These digits cannot be a NIK. Compare each with the KTP.");
            return field;
        }
        field.value = other;
        nik = domain::Nik::parse(other);
        corrected = true;
    }
    const Agreement birth = withBirth(*nik, reading);
    if (birth == Agreement::Differs || withSex(*nik, reading) == Agreement::Differs) {
        field.confidence = std::min(field.confidence, 0.3);
        field.reason = Tr::tr("Digits 7 to 12 do not agree with the birth date or sex read on the card. Compare each "
                              "digit with the KTP.");
    } else if (birth == Agreement::Unknown) {
        field.confidence = std::min(field.confidence, 0.6);
        field.reason = Tr::tr("The birth date could not be read, so nothing bears the NIK out. Compare each digit with "
                              "the KTP.");
    } else if (corrected) {
        field.confidence = std::min(field.confidence, 0.6);
        field.reason
            = Tr::tr("One digit was mended, because only so it can be a NIK. Compare each digit with the KTP.");
    } else if (margin < leastMargin || shapes.largestDistance() > mostDistance) {
        field.reason = Tr::tr("A digit is not clear. Compare each digit with the KTP.");
    } else {
        field.accepted = true;
        field.reason = Tr::tr("All digits are clear, and birth date and sex on the card bear them out.");
    }
    return field;
}

} // namespace lajur::identity
