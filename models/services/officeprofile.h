// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/caseform.h"
#include "models/domain/official.h"
#include "models/domain/result.h"
#include "models/letters/letterfields.h"
#include "models/letters/letterrenderer.h"

#include <QJsonObject>

namespace lajur::services {

/// What the office says about itself: paper head, place, rules and number patterns; kept as one setting.
struct OfficeProfile {
    letters::Letterhead head;
    QString city; ///< Place of signing.
    QString province;
    QString agency; ///< Instansi of the signatory, "Pemerintah Kota Batam".
    QString unit; ///< Unit kerja of the signatory.
    QString opdCode; ///< {opd} of number patterns.
    QString classification; ///< {klas} of number patterns.
    QStringList emailDomains;
    QString casePattern = QStringLiteral("P-{tahun}-{urut:5}");
    QString agendaPattern = QStringLiteral("A-{tahun}-{urut:4}");
    QString letterPattern = QStringLiteral("{klas}/{urut:3}/{opd}/{bulan_romawi}/{tahun}");
    bool externalNumbers = false; ///< Letter numbers are given by Tata Usaha.
    letters::PageSetup page;
    bool demo = false; ///< Demo office: province 99 allowed, CONTOH on every print.

    QJsonObject toJson() const;
    /// Invalid naming the key that is unknown, missing, empty or of the wrong type, or the pattern that does not parse.
    static domain::Result<OfficeProfile> fromJson(const QJsonObject &json);

    domain::FormContext formContext(QDate today) const { return {today, demo, emailDomains}; }
};

/// An official as the office's data file gives it; the NIK is sealed when stored.
struct OfficialEntry {
    domain::Official official;
    QString nik;

    /// Invalid naming the key, or the NIP or NIK that is not one.
    static domain::Result<OfficialEntry> fromJson(const QJsonObject &json, const domain::FormContext &context);
};

} // namespace lajur::services
