// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/outcome.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lajur::worker {

/// A form field of a PDF that holds a signature, as its dictionaries say it.
struct SignatureField {
    QString field;
    QString name;
    QString time; ///< "D:20260105143000+07'00'".
    QList<qint64> range; ///< -1 for what is no number.
    QByteArray contents;
};

/// The signed fields of a PDF, `most` of them at most. Throws what qpdf throws but for what it refuses.
Outcome<QList<SignatureField>> signatureFields(const QByteArray &pdf, int most);

} // namespace lajur::worker
