// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"
#include "models/domain/sex.h"

#include <QDate>

namespace lajur::domain {

enum class Employment;

/// Staff number of 18 digits by which an ASN is known: birth date, start, sex, serial. A civil servant's NIP has year
/// and month of the start (Perka BKN 22/2007), a PPPK's NI PPPK the year and a two-digit code above 12.
class Nip
{
public:
    enum class Kind { Pns, Pppk };

    /// Accepts spaces and dots between the digits. Invalid with every structural fault as a reason.
    static Result<Nip> parse(QStringView text);

    /// Codes nip.digits, nip.length, nip.date, nip.month, nip.sex, nip.serial (Block), nip.future-start, nip.young,
    /// nip.kind-differs (Warn; none for Employment::Other).
    static Findings inspect(QStringView text, QDate today, Employment employment);

    QString digits() const { return m_digits; } ///< All 18.
    QString display() const; ///< "19730408 200212 1 005", or "19931228 2025 21 2 001" for PPPK.
    QDate birthDate() const;
    Sex sex() const;
    Kind kind() const;
    int startYear() const; ///< TMT CPNS, or the PPPK's appointment.
    int startMonth() const; ///< 1 to 12; 0 for PPPK, whose number has the year only.

    bool operator==(const Nip &) const = default;

private:
    explicit Nip(const QString &digits)
        : m_digits(digits)
    {
    }

    QString m_digits;
};

} // namespace lajur::domain
