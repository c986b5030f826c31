// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QString>

namespace lajur::domain {

/// How somebody is called in letters, and by what two spellings of one name are known to be the same.
class PersonName
{
public:
    /// Longest name without gelar, spaces included (Permendagri 73/2022).
    static constexpr int maximumLength = 60;

    /// Keeps what was typed but for surplus white space. Invalid if nothing but gelar, longer than maximumLength
    /// without gelar, or with invisible characters.
    static Result<PersonName> parse(QStringView text);

    /// Codes name.invisible, name.empty, name.long (Block), name.digit, name.punctuation (Warn: forbidden for new names
    /// by Permendagri 73/2022, but older names stay valid).
    static Findings inspect(QStringView text);

    QString display() const { return m_text; } ///< With gelar, as printed.
    QString withoutTitles() const; ///< Never empty.

    /// Upper case, letters and single spaces only, gelar stripped, common abbreviations written out ("Moh." is
    /// "MUHAMMAD"); equal for spellings that mean the same name.
    QString comparisonForm() const;

    bool operator==(const PersonName &) const = default;

private:
    explicit PersonName(const QString &text)
        : m_text(text)
    {
    }

    QString m_text;
};

} // namespace lajur::domain
