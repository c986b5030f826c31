// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpreading.h"
#include "models/identity/nikline.h"
#include "models/identity/ocrword.h"

#include <QSizeF>

#include <memory>

namespace lajur::identity {

class CardLines;
enum class KtpLabel;

/// Makes a KTP's fields of the words that a machine read on it, whatever they are; only the NIK asks for its own
/// shapes.
class KtpFieldReader
{
public:
    /// `card` is the size of the straightened card that the words' boxes refer to.
    KtpFieldReader(const OcrWords &words, const QSizeF &card);
    ~KtpFieldReader();

    /// Every field but the NIK.
    KtpReading reading() const;
    /// The field of the name alone, of the words of its line read once more.
    static KtpField nameFrom(const OcrWords &words);
    /// Where on the card the digits of the NIK must stand.
    QRect nikRegion() const;

    /// How sure it is that this is a KTP seen straight: labels read as a share of those needed, less where the lines do
    /// not stand as on a KTP. 1 and more is good enough.
    double fit() const;
    /// Where the lines of the name and of the validity stand or would stand, as shares of the card's height from its
    /// top; negative where too few labels were read. Outside 0 to 1 that part of the card is missing.
    double firstLine() const;
    double lastLine() const;

private:
    void readHeading(KtpReading &reading) const;
    void readBirth(KtpReading &reading) const;
    void readSex(KtpReading &reading) const;
    double heightOf(KtpLabel label) const;

    QSizeF m_card;
    std::unique_ptr<CardLines> m_lines;
};

} // namespace lajur::identity
