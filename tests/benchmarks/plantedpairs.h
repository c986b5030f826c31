// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace lajur::bench {

/// Forms laid beside readings of cards: 2,000 with one planted difference and as many equal ones, some of these with
/// gelar, abbreviations or small letters.
struct PlantedPairs {
    int planted = 0;
    int unmarked = 0;
    int equal = 0;
    int falseAlarms = 0;

    static PlantedPairs compare(int pairs, quint32 seed);
};

} // namespace lajur::bench
