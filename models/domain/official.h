// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace lajur::domain {

/// In what quality an official signs or acts (Permendagri 1/2023): own post, a.n., Plt., Plh. or Pj.
enum class Capacity { Definitive, OnBehalf, ActingVacant, ActingAbsent, Temporary };

QString capacityName(Capacity capacity); ///< "definitif", "an", "plt", "plh", "pj"
bool capacityFromName(const QString &name, Capacity &capacity);

/// A holder of one of the SOP's functions for a period; chosen by date, so old letters keep their signatory.
struct Official {
    OfficialId id;
    QString function; ///< kepala_dinas, kabid, kasi, verifikator
    QString name; ///< With gelar, as printed.
    QString nip;
    QString email;
    QString rank; ///< Golongan, for example "IV/a".
    QString position; ///< Own definitive post, printed under Plt. and a.n.
    QString functionTitle; ///< Title of the function as printed, "Kepala Dinas Komunikasi dan Informatika".
    Capacity capacity = Capacity::Definitive;
    bool signatory = false; ///< Signs the letters of recommendation.
    QDate validFrom;
    QDate validTo; ///< Last day, null while open.
    QByteArray sealedNik; ///< The recommender's own NIK stands in BSrE's form.
    qint64 rowVersion = 0;
};

} // namespace lajur::domain
