// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace lajur::domain {

/// Where a letter of recommendation stands.
enum class LetterState { Issued, Signed, Void, Replaced };

QString letterStateName(LetterState state); ///< "issued", "signed", "void", "replaced"

/// A Surat Rekomendasi as it was printed; its content is frozen at issue.
struct Letter {
    LetterId id;
    NumberId number; ///< Not set while an external number is awaited.
    QString numberText;
    QDate date;
    LetterState state = LetterState::Issued;
    OfficialId signatory;
    QString signatoryName;
    QString templateName;
    QByteArray sealedContent; ///< Merge fields as JSON, sealed to the office's public key.
    int printed = 0; ///< Times written to paper or PDF.
    QDateTime issuedAt;
    UserId issuedBy;
    qint64 rowVersion = 0;
};

} // namespace lajur::domain
