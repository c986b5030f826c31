// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::domain {

/// Name of a perangkat daerah, by which the office groups its applicants.
class OpdName
{
public:
    static constexpr int minimumLength = 2;
    static constexpr int maximumLength = 120;

    /// Trims and leaves single spaces. Invalid (opd.length, opd.invisible) outside the lengths or with an invisible
    /// character.
    static Result<OpdName> parse(QStringView text);

    QString display() const { return m_text; }

    bool operator==(const OpdName &) const = default;

private:
    explicit OpdName(const QString &text)
        : m_text(text)
    {
    }

    QString m_text;
};

} // namespace lajur::domain
