// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ocrword.h"

#include <array>
#include <QSizeF>

namespace lajur::identity {

/// Words that stand on one line of a card, from left to right.
struct CardLine {
    OcrWords words;
    double middle = 0; ///< Height on the card, in pixels.

    QString text() const;
};

/// The printed labels in their order from the top.
enum class KtpLabel {
    Nik,
    Name,
    Birth,
    Sex,
    Address,
    Neighbourhood,
    Village,
    District,
    Religion,
    MaritalStatus,
    Occupation,
    Citizenship,
    ValidUntil
};

constexpr int KtpLabels = 13;

/// Which line of a card is which: by its label, or where a label was misread by its place among the others.
class CardLines
{
public:
    CardLines(const OcrWords &words, const QSizeF &card);

    int recognised() const { return m_recognised; } ///< Labels that were read themselves.
    /// The words behind the label and its colon; empty if there is no such line.
    OcrWords valueOf(KtpLabel label) const;
    /// Where the line of the label stands; negative if unknown.
    double heightOf(KtpLabel label) const;
    /// Distance of two lines in pixels; from the card's size where too few labels were read.
    double pitch() const { return m_pitch; }
    double labelStart() const; ///< Left edge that most labels share; 0 without labels.
    double valueColumn() const { return m_valueColumn; }
    /// Right edge of the label's words; 0 if it was not read.
    double labelEnd(KtpLabel label) const;
    /// The line that begins with the word, for the heading; -1 if none.
    int lineBeginningWith(QStringView word, double atLeast) const;
    const QList<CardLine> &lines() const { return m_lines; }

private:
    struct Found {
        int line = -1;
        int words = 0; ///< Words of the line that make the label.
        double likeness = 0;
    };
    void group(const OcrWords &words);
    void findLabels();
    void dropMisplaced();
    void findColumn();
    int lineAt(double height) const;
    static double rowOf(KtpLabel label);

    QSizeF m_card;
    QList<CardLine> m_lines;
    std::array<Found, KtpLabels> m_found;
    int m_recognised = 0;
    double m_pitch = 0;
    double m_firstRow = 0; ///< Height of the line of the name.
    bool m_placed = false;
    double m_valueColumn = 0;
};

} // namespace lajur::identity
