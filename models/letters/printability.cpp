// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/printability.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QRawFont>

namespace lajur::letters {

namespace {

constexpr uint charactersKnown = 0x10000; ///< The font has none beyond the first plane.

/// The characters that the letter's font can draw. A QRawFont belongs to the thread that made it and is empty once that
/// thread is gone, so it is asked once for all.
const QBitArray &coverage()
{
    static const QBitArray covered = [] {
        const QRawFont font(QStringLiteral(":/lajur/fonts/LiberationSerif-Regular.ttf"), 12);
        QBitArray bits(charactersKnown);
        for (uint c = 0; c < charactersKnown; ++c)
            bits.setBit(int(c), font.supportsCharacter(c));
        return bits;
    }();
    return covered;
}

/// The first character of `text` that the letter's font cannot draw, or 0.
uint firstUncovered(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        // White space, and what QTextDocument puts at table borders, is not drawn.
        if (QChar::isSpace(c) || QChar::isNonCharacter(c))
            continue;
        if (c >= charactersKnown || !coverage().testBit(int(c)))
            return c;
    }
    return 0;
}

} // namespace

domain::Status requirePrintable(const QString &text)
{
    const char32_t missing = firstUncovered(text);
    if (missing == 0)
        return {};
    return domain::failure(domain::ErrorCode::Invalid,
                           QCoreApplication::translate(
                               "Letters",
                               "The letter holds the character “%1”, which its type cannot print. Write it in Latin "
                               "letters.")
                               .arg(QString::fromUcs4(&missing, 1)),
                           QStringLiteral("no glyph for U+%1").arg(uint(missing), 4, 16, QLatin1Char('0')));
}

} // namespace lajur::letters
