// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/outcome.h"
#include "models/services/paperanswers.h"

namespace lajur::worker {

/// The signature that a dictionary of a PDF speaks of: what was signed, and by whom.
class SignedRange
{
public:
    /// `range` as /ByteRange says it (four numbers), `contents` as /Contents says it.
    SignedRange(const QByteArray &file, const QList<qint64> &range, const QByteArray &contents);

    /// Whether the numbers lie in the file and the gap between them is the signature itself.
    bool isSound() const { return m_sound; }
    bool coversAll() const;
    /// Adds signer, time and whether what is covered is what was signed.
    void describe(services::PaperSignature &signature) const;

private:
    bool gapIsContents() const;
    QByteArray covered() const;

    const QByteArray m_file;
    const QList<qint64> m_range;
    const QByteArray m_contents;
    bool m_sound = false;
};

} // namespace lajur::worker
