// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/certificateserial.h"

#include "models/domain/inspection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

/// Multiplies by `base` and adds `digit`; false if that does not fit.
template <typename Words>
bool appendDigit(Words &words, quint32 base, quint32 digit)
{
    quint64 carry = digit;
    for (quint32 &word : words) {
        carry += quint64(word) * base;
        word = quint32(carry);
        carry >>= 32;
    }
    return carry == 0;
}

/// Divides by `base` and answers the remainder.
template <typename Words>
quint32 takeDigit(Words &words, quint32 base)
{
    quint64 remainder = 0;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        remainder = (remainder << 32) | *word;
        *word = quint32(remainder / base);
        remainder %= base;
    }
    return quint32(remainder);
}

template <typename Words>
bool isZero(const Words &words)
{
    return std::all_of(words.cbegin(), words.cend(), [](quint32 word) { return word == 0; });
}

/// All digits, lowest last; empty for zero.
template <typename Words>
QString written(Words words, quint32 base)
{
    QString digits;
    while (!isZero(words))
        digits.prepend(QLatin1Char("0123456789abcdef"[takeDigit(words, base)]));
    return digits;
}

Finding syntaxFault()
{
    return blocking(QLatin1String("serial.syntax"),
                    Tr::tr("This is not a certificate's serial number. Type decimal digits, or hexadecimal ones after "
                           "0x or as pairs with colons (0A:1B)."));
}

Finding rangeFault()
{
    return blocking(QLatin1String("serial.range"),
                    Tr::tr("The serial number is 0 or has more than 160 bits, which no certificate has. Copy it from "
                           "the certificate again."));
}

} // namespace

Result<CertificateSerial> CertificateSerial::parse(QStringView text)
{
    static const QRegularExpression syntax(QStringLiteral(R"(\A(?:(?<decimal>[0-9]+)|0[xX](?<hex>[0-9A-Fa-f]+)|)"
                                                          R"((?<pairs>[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+))\z)"));
    const QRegularExpressionMatch match = syntax.match(text.trimmed().toString());
    if (!match.hasMatch())
        return invalid({syntaxFault()});
    const bool isDecimal = match.hasCaptured(u"decimal");
    const QString digits
        = isDecimal ? match.captured(u"decimal") : match.captured(u"hex") + match.captured(u"pairs").remove(u':');
    Words words{};
    for (const QChar digit : digits) {
        const quint32 value = QString(digit).toUInt(nullptr, 16);
        if (!appendDigit(words, isDecimal ? 10 : 16, value))
            return invalid({rangeFault()});
    }
    if (isZero(words))
        return invalid({rangeFault()});
    return CertificateSerial(words);
}

QString CertificateSerial::decimal() const
{
    return written(m_words, 10);
}

QString CertificateSerial::hex() const
{
    const QString digits = written(m_words, 16);
    return (digits.size() % 2 == 0 ? QLatin1String("0x") : QLatin1String("0x0")) + digits;
}

} // namespace lajur::domain
