// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace lajur::domain {

/// The surat permohonan of an OPD; one letter may ask for several applicants.
struct IncomingLetter {
    IncomingLetterId id;
    QString number;
    QDate date;
    QString sender; ///< OPD that wrote it.
    QString subject; ///< Not stored here: free text stays sealed, in the history.
    QDate receivedOn;
    qint64 rowVersion = 0;

    /// What it says, under the names its fields have in the form ("letterNumber", …).
    QJsonObject toJson() const;
};

} // namespace lajur::domain
