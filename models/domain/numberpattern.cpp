// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/numberpattern.h"

#include "models/domain/inspection.h"
#include "models/domain/romannumeral.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

constexpr int maximumLength = 100;
constexpr int widest = 9;

const QStringList &knownFields()
{
    static const QStringList fields
        = {QStringLiteral("klas"),  QStringLiteral("urut"),         QStringLiteral("opd"),
           QStringLiteral("bulan"), QStringLiteral("bulan_romawi"), QStringLiteral("tahun")};
    return fields;
}

QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

Finding braceFault()
{
    return blocking(QLatin1String("pattern.brace"),
                    Tr::tr("The number pattern has a “{” or “}” without its partner. Write fields as {urut}."));
}

Findings textFaults(const QString &text)
{
    if (text.size() > maximumLength || hasInvisibles(text)) {
        return {blocking(
            QLatin1String("pattern.length"),
            Tr::tr("The number pattern must have at most %1 characters, all of them visible.").arg(maximumLength))};
    }
    return {};
}

} // namespace

Result<NumberPattern::Piece> NumberPattern::parseField(const QString &inside)
{
    const qsizetype colon = inside.indexOf(u':');
    Piece piece{colon < 0 ? inside : inside.left(colon), {}, 0};
    if (!knownFields().contains(piece.field)) {
        return invalid({blocking(QLatin1String("pattern.field"),
                                 Tr::tr("The number pattern has the unknown field {%1}. Known fields: %2.")
                                     .arg(inside, knownFields().join(QLatin1String(", "))))});
    }
    if (colon < 0)
        return piece;
    const QString width = inside.mid(colon + 1);
    piece.width = width.size() == 1 && firstNonDigit(width).isEmpty() ? width.toInt() : 0;
    if (piece.width < 1 || piece.width > widest || piece.field != QLatin1String("urut")) {
        return invalid({blocking(QLatin1String("pattern.width"),
                                 Tr::tr("The number pattern has the field {%1}; only {urut} takes a width, from "
                                        "{urut:1} to {urut:%2}.")
                                     .arg(inside)
                                     .arg(widest))});
    }
    return piece;
}

Result<NumberPattern> NumberPattern::parse(QStringView text)
{
    NumberPattern pattern(text.trimmed().toString());
    const QString &source = pattern.m_text;
    if (const Findings faults = textFaults(source); !faults.isEmpty())
        return invalid(faults);
    qsizetype position = 0;
    while (position < source.size()) {
        const qsizetype open = source.indexOf(u'{', position);
        const QString literal = source.mid(position, open < 0 ? -1 : open - position);
        if (literal.contains(u'}'))
            return invalid({braceFault()});
        if (!literal.isEmpty())
            pattern.m_pieces.append({{}, literal, 0});
        if (open < 0)
            break;
        const qsizetype close = source.indexOf(u'}', open);
        if (close < 0 || source.mid(open + 1, close - open - 1).contains(u'{'))
            return invalid({braceFault()});
        LAJUR_TRY_VALUE(const Piece piece, parseField(source.mid(open + 1, close - open - 1)));
        pattern.m_pieces.append(piece);
        position = close + 1;
    }
    if (!pattern.uses(QStringLiteral("urut"))) {
        return invalid({blocking(QLatin1String("pattern.urut"),
                                 Tr::tr("The number pattern lacks the field {urut}, so that all numbers would be the "
                                        "same. Add it."))});
    }
    return pattern;
}

QString NumberPattern::format(int value, QDate date, const QString &klas, const QString &opd) const
{
    const auto written = [&](const Piece &piece) {
        if (piece.field == QLatin1String("klas"))
            return klas;
        if (piece.field == QLatin1String("urut"))
            return padded(value, piece.width);
        if (piece.field == QLatin1String("opd"))
            return opd;
        if (piece.field == QLatin1String("bulan"))
            return padded(date.month(), 2);
        if (piece.field == QLatin1String("bulan_romawi"))
            return romanNumeral(date.month());
        if (piece.field == QLatin1String("tahun"))
            return padded(date.year(), 4);
        return piece.literal;
    };
    QString number;
    for (const Piece &piece : m_pieces)
        number += written(piece);
    return number;
}

bool NumberPattern::uses(const QString &field) const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                       [&field](const Piece &piece) { return piece.field == field; });
}

} // namespace lajur::domain
