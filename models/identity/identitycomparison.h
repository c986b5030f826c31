// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpreading.h"
#include "models/identity/textdifference.h"

#include <QDate>

namespace lajur::identity {

/// What a machine would say about two values of one field; the person who checks decides.
enum class Likeness {
    Equal,
    EqualWithoutTitles, ///< "Cocok tanpa gelar".
    EqualWrittenOut, ///< Equal once abbreviations ("Moh.") are written out.
    Unsure, ///< The card could not be read well enough to say.
    Differs,
    Missing ///< One of the two is empty.
};

/// Stable English name for JSON: equal, equal-without-titles, equal-written-out, unsure, differs, missing.
QString likenessName(Likeness likeness);

/// One field of the form (or of the letter) beside the same field of the KTP.
struct FieldComparison {
    QString field; ///< Name of the field in KtpReading.
    QString typed; ///< As in the form or letter.
    QString onCard; ///< As read off the KTP.
    Likeness likeness = Likeness::Missing;
    TextDifference difference; ///< First: spans of `typed`, second: spans of `onCard`.
    QString text; ///< Translated sentence.
};

/// What was typed about one person, each empty if it is not known.
struct TypedIdentity {
    QString nik;
    QString nip; ///< NIP or NI PPPK: holds birth date and sex.
    QString name;
    QString birthPlace;
    QString birthDate; ///< "dd-MM-yyyy".
    QString sex; ///< "L" or "P", or the word on the KTP.
};

/// Form or letter against KTP, field by field, for the five fields that the check is about.
class IdentityComparison
{
public:
    /// Differences are marked whether the reading was accepted or not; birth date and sex that nobody typed are taken
    /// from the NIP, else from the typed NIK, and `today` tells its century.
    static QList<FieldComparison> compare(const TypedIdentity &typed, const KtpReading &card, QDate today);

private:
    static FieldComparison nik(const TypedIdentity &typed, const KtpReading &card);
    static FieldComparison name(const TypedIdentity &typed, const KtpReading &card);
    static FieldComparison birthPlace(const TypedIdentity &typed, const KtpReading &card);
};

} // namespace lajur::identity
