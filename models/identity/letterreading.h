// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/identitycomparison.h"
#include "models/identity/ocrword.h"

#include <QImage>
#include <QSizeF>

namespace lajur::identity {

/// A page of the letter of request as a machine read it. Nothing of it is kept.
struct LetterScan {
    OcrWords words; ///< In reading order; boxes in points.
    QImage picture; ///< Of the whole page; null if it could not be drawn.
    QSizeF points; ///< Size of the page.

    /// A part of the picture, with a little room around it.
    QImage crop(const QRectF &box) const;
};

/// Where on the letter a value of the form stands, and how it is written there.
struct LetterField {
    QString typed; ///< As in the form.
    QString onLetter; ///< As on the letter; empty if nothing like it stands there.
    QRectF box; ///< In points.
    Likeness likeness = Likeness::Missing;
    TextDifference difference; ///< First: spans of `typed`, second: spans of `onLetter`.
    QString text; ///< Translated sentence.
};

/// How a value is looked for.
enum class LetterValue { Digits, Email, Name, Text };

/// Looks for a value of the form among the words of the letter: the place that is most like it, if any is.
LetterField findOnLetter(const OcrWords &words, const QString &typed, LetterValue kind);

} // namespace lajur::identity
