// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace lajur::domain {

/// A certificate BSrE issued; line of the third register ("data pegawai yang sudah menerbitkan").
struct Certificate {
    CertificateId id;
    PersonId person;
    CaseId caseId; ///< Not set for one taken over from before.
    QString name;
    QString nip;
    QString email;
    QString opd;
    QString serial; ///< Decimal, up to 160 bit.
    QString issuer;
    QDate validFrom;
    QDate validTo;
    QString status; ///< "aktif", "dicabut"
    QByteArray mac;
    qint64 rowVersion = 0;
};

} // namespace lajur::domain
