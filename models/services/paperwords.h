// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sex.h"
#include "models/identity/textdifference.h"
#include "models/letters/markedtext.h"
#include "models/services/checklist.h"

namespace lajur::services {

/// What fields, papers and verdicts are called on the office's paper, which is Indonesian whatever the window speaks.
class PaperWords
{
public:
    /// "Tanggal lahir" for "birthDate"; the name itself if unknown.
    static QString field(const QString &name);
    static QString paper(const QString &kind); ///< "Surat permohonan"; the kind itself if unknown.
    static QString verdict(Verdict verdict); ///< "cocok", "beda tapi sah", "salah", "belum"
    static QString sex(domain::Sex sex); ///< "laki-laki", "perempuan"
    static QList<letters::TextMark> marks(const QList<identity::TextSpan> &spans);
};

} // namespace lajur::services
