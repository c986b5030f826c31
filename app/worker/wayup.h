// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ktp/ktpreader.h"

#include <optional>

/// Pages that lie upside down or on their side in the feeder.
namespace lajur::worker {

/// What was read on a page, whichever way up it lies.
struct UprightWords {
    identity::OcrWords words; ///< In reading order; boxes on the picture as it lies.
    int turn = 0; ///< Degrees clockwise that turn the picture upright: 0, 90, 180 or 270.
};

/// Of a page that cannot be read as it lies, the degrees clockwise that turn it upright; none if it can be read no
/// other way. Upside down is tried first, on its side only where the page is wider than high. It looks at a few lines.
std::optional<int> wayUp(ktp::KtpReader &reader, const QImage &page);

/// The picture turned by 0, 90, 180 or 270 degrees clockwise.
QImage turned(const QImage &page, int degrees);

/// Reads the whole page, turned if need be. A page that can be read as it lies is read once.
UprightWords readUpright(ktp::KtpReader &reader, const QImage &page);

} // namespace lajur::worker
