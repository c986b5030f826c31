// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"
#include "models/domain/sex.h"

#include <QDate>

namespace lajur::domain {

/// Identity number that tells two people of one name apart: 6 digits region of first registration, 6 digits birth date
/// (a woman's day plus 40), 4 digits serial (PP 37/2007 art. 37). It has no check digit and never changes, so that
/// only its structure can be wrong.
class Nik
{
public:
    /// Accepts spaces and dots between the digits. Invalid with every structural fault as a reason; a specimen
    /// (province 99) is structurally right.
    static Result<Nik> parse(QStringView text);

    /// Codes nik.digits, nik.length, nik.province, nik.date, nik.serial (Block), nik.specimen (Block, in a demo office
    /// Note) and nik.age (Warn).
    static Findings inspect(QStringView text, QDate today, bool demoOffice);

    QString digits() const { return m_digits; } ///< All 16.
    QString masked() const; ///< "217103••••••0007": birth date hidden.
    QString regionCode() const; ///< First 6 digits; where the NIK was first given, not where the holder lives.
    Sex sex() const;
    bool isSpecimen() const; ///< Invented for demos and tests, stands for nobody.

    /// The NIK has the year's last two digits only: of the possible centuries the one that makes the holder 17 to 70
    /// years old today; if none does, the past date nearest to that.
    QDate birthDate(QDate today) const;

    bool operator==(const Nik &) const = default;

private:
    explicit Nik(const QString &digits)
        : m_digits(digits)
    {
    }

    QString m_digits;
};

} // namespace lajur::domain
