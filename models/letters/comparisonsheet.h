// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetpages.h"

#include <QDateTime>

namespace lajur::letters {

/// One field of the check, in the words that stand on paper.
struct ComparedValue {
    QString title; ///< "Tanggal lahir"
    QString form;
    QList<TextMark> formMarks; ///< Where `form` differs from the KTP.
    QString letter; ///< As the letter of request has it.
    QList<TextMark> letterMarks;
    QImage crop; ///< The field's place on the KTP; null: "tidak dibaca", or "tidak ada di KTP".
    bool onCard = true; ///< A KTP has such a field.
    QString printed; ///< As the letter of recommendation prints it; empty if it does not.
    QList<TextMark> printedMarks;
    QString verdict; ///< "cocok", "beda tapi sah", "salah" or "belum"
    QString reason; ///< May be empty.
};

/// What stands on a comparison sheet.
struct ComparisonFields {
    QString caseNumber;
    QString applicant;
    QString nip; ///< May be empty.
    QString organisation;
    QList<ComparedValue> values;
    QString note; ///< Reason given for the check as a whole; may be empty.
    QString decidedBy; ///< Whose verdicts they are; empty while nothing is recorded.
    QString recordedBy; ///< The user who recorded them.
    QDateTime recordedAt; ///< In the office's time.
    QString initialsTitle; ///< Post of the official who initials it, "Kepala Seksi Persandian".
    QString initialsName;
    QString initialsNip;
};

/// Lembar perbandingan: what form, letter of request, KTP and letter of recommendation say, side by side, for the file
/// and for the one who initials it.
class ComparisonSheet final : public SheetPages
{
public:
    ComparisonSheet(const Letterhead &head, bool specimen, const ComparisonFields &fields);

    QString title() const override { return QStringLiteral("Lembar Perbandingan Data"); }
    const ComparisonFields &fields() const { return m_fields; }

protected:
    SheetFlow flow(double width, const Spacing &spacing) const override;
    QList<Spacing> spacings() const override;

private:
    void addHeading(SheetFlow &flow) const;
    void addValues(SheetFlow &flow) const;
    void addRecord(SheetFlow &flow) const;
    void addInitials(SheetFlow &flow) const;

    ComparisonFields m_fields;
};

} // namespace lajur::letters
