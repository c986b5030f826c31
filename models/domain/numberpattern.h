// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace lajur::domain {

/// How the numbers of a series are written, for example "{klas}/{urut:3}/{opd}/{bulan_romawi}/{tahun}".
class NumberPattern
{
public:
    /// Fields: klas (classification code), urut (running number; "urut:3" with at least 3 digits, 1 to 9), opd (code of
    /// the office), bulan ("07"), bulan_romawi ("VII"), tahun ("2026"). Invalid (pattern.field, pattern.brace,
    /// pattern.width, pattern.urut, pattern.length) for others, for a brace without partner, without {urut}, or over
    /// 100 characters.
    static Result<NumberPattern> parse(QStringView text);

    /// `value` from 1. Texts put in for {klas} and {opd} are never read as fields.
    QString format(int value, QDate date, const QString &klas, const QString &opd) const;

    QString text() const { return m_text; }
    bool uses(const QString &field) const; ///< Whether {field} stands in the pattern.

private:
    struct Piece {
        QString field; ///< Empty for a literal.
        QString literal;
        int width = 0;
    };

    explicit NumberPattern(const QString &text)
        : m_text(text)
    {
    }

    static Result<Piece> parseField(const QString &inside);

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace lajur::domain
