// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/official.h"

#include <QString>

namespace lajur::letters {

/// The lines above the signatory's name, worded by the quality in which he or she signs.
class SignatureBlock
{
public:
    /// Lines separated by '\n', ready for LetterFields::signatureTitle. `functionTitle` is the title of the post signed
    /// for ("Kepala Dinas Komunikasi dan Informatika"), `position` the signatory's own post, which stands on a second
    /// line unless it is empty or the same. Source: Permendagri 1/2023 on a.n., Plt., Plh. and Pj.
    static QString lines(const QString &functionTitle, const QString &position, domain::Capacity capacity);

    /// "a.n. ", "Plt. ", "Plh. ", "Pj. " or nothing: what a title line begins with and hangs out by.
    static QString prefixOf(const QString &line);
};

} // namespace lajur::letters
