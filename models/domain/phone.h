// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::domain {

/// Telephone or WhatsApp number where BSrE reaches the applicant.
class Phone
{
public:
    /// Accepts "0812…", "62812…", "+62 812…" and foreign "+65…", grouped by spaces, dots, hyphens or brackets. Invalid
    /// (phone.characters, phone.length, phone.prefix) for anything else than 9 to 15 digits, counted
    /// as dialled in Indonesia ("0812…").
    static Result<Phone> parse(QStringView text);

    QString digits() const { return m_digits; } ///< With country code, without plus: "6281234567890".
    QString display() const; ///< "0812-3456-7890", or "+6591234567" from abroad.

    bool operator==(const Phone &) const = default;

private:
    explicit Phone(const QString &digits)
        : m_digits(digits)
    {
    }

    QString m_digits;
};

} // namespace lajur::domain
