// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/identity/identitycomparison.h"
#include "models/identity/ocrword.h"

#include <QHash>
#include <QImage>
#include <QSizeF>

namespace lajur::identity {

/// The picture of a page of the letter of request, to cut places out of. Nothing of it is kept.
struct LetterPicture {
    QImage image; ///< Of the whole page as it lies; null if it could not be drawn.
    QSizeF points; ///< Size of the page.
    int turn = 0; ///< Degrees clockwise that turn it upright: 0, 90, 180 or 270.

    /// A part of the picture, with a little room around it, upright.
    QImage crop(const QRectF &box) const;
};

/// Where on the letter a value of the form stands, and how it is written there.
struct LetterField {
    QString typed; ///< As in the form.
    QString onLetter; ///< As on the letter; empty if nothing like it stands there.
    int page = 0; ///< Counted from 0.
    QRectF box; ///< In points of the page as it lies.
    QImage crop; ///< Picture of the place; null as long as the page is not drawn.
    Likeness likeness = Likeness::Missing;
    double closeness = 0; ///< How like the place is; the higher, the more. Tells places of different pages apart.
    TextDifference difference; ///< First: spans of `typed`, second: spans of `onLetter`.
    QString text; ///< Translated sentence.
};

/// What was found, by the name of the form's field.
using LetterFindings = QHash<QString, LetterField>;

/// How a value is looked for.
enum class LetterValue { Digits, Email, Name, Text };

/// A value of the form that a letter of request gives too.
struct LetterQuestion {
    QString field;
    QString typed;
    LetterValue kind = LetterValue::Text;

    bool operator==(const LetterQuestion &) const = default;
};

/// NIK, name, NIP, e-mail and position; no letter gives birth date or sex.
QList<LetterQuestion> letterQuestions(const domain::CaseForm &form);

/// Looks for a value of the form among the words of a page: the place that is most like it, if any is.
LetterField findOnLetter(const OcrWords &words, const QString &typed, LetterValue kind);

/// Takes what a later page says where it is more like the value than all before; of equals the first page stays.
void takeBetter(LetterField &found, const LetterField &later);

/// Whether a further page may say more: what was looked for is missing yet, or differs.
bool isWorthLooking(const LetterField &found);

} // namespace lajur::identity
