// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ktp/textengine.h"

namespace lajur::ktp {

/// Reads a line of a card word by word: each is cut out at the gaps in the ink, freed of the card's pattern, enlarged
/// and read alone. Of "SITI RAHMAN" a machine that reads the whole line easily makes "SITLRAHMAN".
identity::OcrWords readWordsApart(TextEngine &engine, const QImage &grey, const QRect &line);

} // namespace lajur::ktp
