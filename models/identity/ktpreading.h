// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <array>

namespace lajur::identity {

/// One value as read off a KTP: a proposal for a person to look at, whatever `accepted` says.
struct KtpField {
    QString value; ///< Empty if nothing could be read; a date as "dd-MM-yyyy", the sex as "LAKI-LAKI" or "PEREMPUAN".
    bool accepted = false; ///< The reader has proof beyond the shapes and would stand by it.
    QString reason; ///< Translated sentence why not accepted, or by what it is borne out.
    double confidence = 0; ///< 0 to 1.
    QRectF box; ///< On the straightened card, in pixels; null if not found.
    QPolygonF place; ///< The same on the picture it was read from.
};

/// What stands on a KTP: the five fields that the check is about, and the rest as help.
struct KtpReading {
    KtpField nik;
    KtpField name;
    KtpField birthPlace;
    KtpField birthDate;
    KtpField sex;

    KtpField province;
    KtpField city;
    KtpField bloodType;
    KtpField address;
    KtpField neighbourhood; ///< RT/RW
    KtpField village; ///< Kel/Desa
    KtpField district; ///< Kecamatan
    KtpField religion;
    KtpField maritalStatus;
    KtpField occupation;
    KtpField citizenship;
    KtpField validUntil;

    int labels = 0; ///< How many of the 13 printed labels were recognised.

    /// The date of birthDate; invalid if none was read.
    QDate birthDay() const { return QDate::fromString(birthDate.value, QStringLiteral("dd-MM-yyyy")); }
};

/// A field of KtpReading under the name it has in JSON.
struct KtpFieldName {
    const char *name;
    KtpField KtpReading::*field;
    bool checked; ///< One of the five.
};

/// All fields, the five first.
const std::array<KtpFieldName, 17> &ktpFieldNames();

} // namespace lajur::identity
