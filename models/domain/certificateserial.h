// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

#include <array>

namespace lajur::domain {

/// Serial number by which a certificate is found and revoked: 1 to 2^160 - 1 (RFC 5280 allows 20 octets), more than any
/// integer type of ours holds.
class CertificateSerial
{
public:
    /// Accepts decimal digits, and hexadecimal either after "0x" or as pairs with colons ("0A:1B"). Hexadecimal digits
    /// without such a mark are refused: some of them would look like a decimal number. Invalid (serial.syntax,
    /// serial.range) otherwise.
    static Result<CertificateSerial> parse(QStringView text);

    QString decimal() const; ///< Without leading zeros, at most 49 digits.
    QString hex() const; ///< "0x0a1b…", lower case, whole octets.

    bool operator==(const CertificateSerial &) const = default;

private:
    using Words = std::array<quint32, 5>; // lowest first

    explicit CertificateSerial(const Words &words)
        : m_words(words)
    {
    }

    Words m_words;
};

} // namespace lajur::domain
