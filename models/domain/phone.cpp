// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/phone.h"

#include "models/domain/inspection.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

constexpr int fewestDigits = 9;
constexpr int mostDigits = 15; // E.164
const QLatin1String indonesia("62");

/// A national number with Indonesia's code instead of its 0; "+62 0812" has both.
QString withCountryCode(const QString &digits)
{
    if (digits.startsWith(u'0'))
        return indonesia + digits.mid(1);
    return digits.startsWith(QLatin1String("620")) ? indonesia + digits.mid(3) : digits;
}

/// Digits as people dial them: in Indonesia with a 0 for the country code.
qsizetype dialledLength(const QString &digits)
{
    const QString full = withCountryCode(digits);
    return full.startsWith(indonesia) ? full.size() - 1 : full.size();
}

Findings faultsOf(const QString &digits, bool international)
{
    if (const QString odd = firstNonDigit(digits); !odd.isEmpty()) {
        return {blocking(QLatin1String("phone.characters"),
                         Tr::tr("The phone number contains “%1”. Type one number, digits only.").arg(odd))};
    }
    const qsizetype length = dialledLength(digits);
    if (length < fewestDigits || length > mostDigits) {
        return {blocking(QLatin1String("phone.length"),
                         Tr::tr("The phone number has %1 digits; %2 to %3 are possible. Ask the applicant again.")
                             .arg(length)
                             .arg(fewestDigits)
                             .arg(mostDigits))};
    }
    const bool national = digits.startsWith(u'0') || digits.startsWith(indonesia);
    if (international ? digits.startsWith(u'0') : !national) {
        return {blocking(QLatin1String("phone.prefix"),
                         Tr::tr("The phone number must begin with 0 or +62. If it came out of a spreadsheet, its first "
                                "0 may have been lost."))};
    }
    return {};
}

} // namespace

Result<Phone> Phone::parse(QStringView text)
{
    static const QRegularExpression grouping(QStringLiteral("[\\s.()-]"));
    QString digits = text.toString().remove(grouping);
    const bool international = digits.startsWith(u'+');
    if (international)
        digits.remove(0, 1);
    if (const Findings faults = faultsOf(digits, international); !faults.isEmpty())
        return invalid(faults);
    return Phone(withCountryCode(digits));
}

QString Phone::display() const
{
    if (!m_digits.startsWith(indonesia))
        return QLatin1Char('+') + m_digits;
    const QString national = QLatin1Char('0') + m_digits.mid(indonesia.size());
    return QStringLiteral("%1-%2-%3").arg(national.left(4), national.mid(4, 4), national.mid(8));
}

} // namespace lajur::domain
