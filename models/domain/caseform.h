// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace lajur::domain {

/// How the applicant is employed; decides which staff number is expected (PP 49/2018 for PPPK).
enum class Employment { Pns, Pppk, PppkParuhWaktu, Other };

QString employmentName(Employment employment);
Result<Employment> employmentFromName(const QString &name);

/// What the clerk typed about one applicant and request, kept sealed; strings as typed so that a half-filled
/// form can be kept too.
struct CaseForm {
    QString name; ///< As on the KTP; may carry gelar, which is stripped for comparing.
    QString nip; ///< NIP or NI PPPK, empty for Employment::Other.
    QString nik;
    QString email;
    QString phone; ///< Telephone or WhatsApp: BSrE sends passphrase links there.
    Employment employment = Employment::Pns;
    QString rank; ///< Golongan, for example "III/a" or "IX".
    QString position; ///< Jabatan.
    QString unit; ///< Unit kerja.
    QString opd; ///< Perangkat daerah (instansi).
    QString city;
    QString province;
    QString system; ///< "Sistem" in the letter of recommendation.
    QString purpose; ///< "Kegunaan" in the letter of recommendation.
    bool consent = false; ///< Holder agrees to BSrE's subscriber terms and to the processing of the data.
    QString emailProof; ///< How the mailbox was seen to be active, empty if not yet (SOP, first warning).

    QJsonObject toJson() const;
    /// Refuses unknown keys and wrong types with the key's name.
    static Result<CaseForm> fromJson(const QJsonObject &json);

    bool operator==(const CaseForm &) const = default;
};

/// What the rules for a form depend on besides the form.
struct FormContext {
    QDate today;
    bool demoOffice = false; ///< Province 99 is allowed.
    QStringList emailDomains; ///< Allowed domains, for example "batam.go.id" or "*.batam.go.id".
};

/// All findings of all fields and of their agreement with each other; empty fields give none.
Findings inspect(const CaseForm &form, const FormContext &context);

/// Names of the fields that the letter of recommendation needs and the form leaves empty, in form order.
QStringList missingFields(const CaseForm &form);

/// Translated title of a field of CaseForm or IncomingLetter by its name; the name itself if unknown.
QString fieldTitle(const QString &field);

} // namespace lajur::domain
