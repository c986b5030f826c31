// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QString>

namespace lajur::domain {

/// A civil servant known to the office, whatever the number of requests; found again by the keyed hash of the NIK.
struct Person {
    PersonId id;
    QString name;
    QString nameKey;
    QString nip;
    QString email;
    OpdId opd;
    QByteArray nikHash; ///< Keyed hash of the 16 digits, unique.
    QByteArray sealedNik; ///< Sealed to the office's public key.
    qint64 rowVersion = 0;
};

} // namespace lajur::domain
