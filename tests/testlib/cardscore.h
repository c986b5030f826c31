// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/identity/ktpscan.h"
#include "tests/data/ktp/cardpicture.h"

#include <QStringList>

namespace lajur::testlib {

/// How many of the pictures of one sort were read rightly.
struct CardTally {
    int pictures = 0;
    int found = 0; ///< Corners within 5 % of the card's width, right way up.
    int nik = 0;
    int nikAccepted = 0; ///< Of the right ones.
    int wrongNikAccepted = 0;
    int name = 0; ///< Same comparison form.
    int nameNearly = 0; ///< Within 10 % of the letters.
};

/// What a reader of KTPs makes of pictures whose truth is known.
struct CardScore {
    CardTally good; ///< All that a person can read: no fault, or only grey.
    CardTally flatbed; ///< Of these, scanned at 300 dpi.
    int pictures = 0;
    int wrongNikAccepted = 0; ///< Of all.
    int greyMistaken = 0; ///< Grey taken for colour or the reverse, where a card was found.
    int bad = 0; ///< Blurred or cut off.
    int badUnnamed = 0; ///< Of these, with no finding of that name.
    int falseAlarms = 0; ///< Good pictures with a finding.
    int strange = 0; ///< Back, letter, glare, too coarse.
    int strangeUnnamed = 0;

    /// Returns what was missed on this picture, in short words and without what stands on the card.
    QStringList add(const ktpcards::CardPicture &picture, const identity::KtpScan &scan);
};

} // namespace lajur::testlib
