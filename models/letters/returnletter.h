// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetpages.h"

#include <QDate>

namespace lajur::letters {

/// One thing the applicant is asked to mend.
struct ReturnPoint {
    QString text; ///< "Nama pada surat permohonan tidak sama dengan KTP."
    QString title; ///< Field it is about, "Nama"; empty if it is about none, and so are all below.
    QString form;
    QList<TextMark> formMarks; ///< Where `form` differs from the KTP.
    QString letter; ///< As the letter of request has it.
    QList<TextMark> letterMarks;
    QImage crop; ///< The field's place on the KTP; may be null.
};

/// What stands in one letter that returns a case's papers.
struct ReturnFields {
    QString place;
    QDate date;
    QString caseNumber;
    QString requestNumber; ///< Of the letter of request; may be empty.
    QDate requestDate;
    QStringList addressee; ///< Name, post, office; a line each.
    QList<ReturnPoint> points;
    QStringList toBring; ///< May be empty.
    QString howToAnswer;
    LetterFields signature; ///< Titles, name, rank and NIP only.
};

/// Surat pengembalian: tells an applicant in plain words what to mend, with the very lines of the KTP that differ.
class ReturnLetter final : public SheetPages
{
public:
    ReturnLetter(const SheetPaper &paper, const ReturnFields &fields);

    QString title() const override { return QStringLiteral("Surat Pengembalian Berkas"); }
    const ReturnFields &fields() const { return m_fields; }

    /// The first sentence of the letter, for a message that says the same.
    static QString opening(const ReturnFields &fields);

protected:
    SheetFlow flow(double width, const Spacing &spacing) const override;
    QList<Spacing> spacings() const override;

private:
    void addHead(SheetFlow &flow) const;
    void addPoints(SheetFlow &flow) const;
    void addAnswer(SheetFlow &flow) const;

    ReturnFields m_fields;
};

} // namespace lajur::letters
