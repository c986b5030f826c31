// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/domain/incomingletter.h"

#include <optional>

namespace lajur::services {

/// What is known of a request that began before Lajur did.
struct OutsideStart {
    QString stage;
    QString note; ///< Why and from where it is taken over; at least 10 characters.
    QString agendaNumber;
    QString letterNumber; ///< Of the letter of recommendation, if one was written.
    QDate letterDate;
    bool letterSigned = false;
    QString serial; ///< Of the certificate, if one was issued.
    QString issuer;
    QDate validFrom;
    QDate validTo;
    std::optional<QDateTime> since;

    static domain::Result<OutsideStart> fromJson(const QJsonObject &json);
};

/// What opening a case takes.
struct NewCase {
    QString kind = QStringLiteral("baru");
    domain::CaseForm form;
    domain::IncomingLetter letter; ///< Empty number: none yet.
    std::optional<OutsideStart> outside;

    /// {"kind", "form": {…}, "incomingLetter": {…}, "outside": {…}}; Invalid naming the entry that is wrong.
    static domain::Result<NewCase> fromJson(const QJsonObject &json);
};

} // namespace lajur::services
