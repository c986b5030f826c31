// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <leptonica/allheaders.h>
#include <memory>

namespace lajur::ktp {

struct PixDeleter {
    void operator()(Pix *pix) const { pixDestroy(&pix); }
    void operator()(Boxa *boxes) const { boxaDestroy(&boxes); }
    void operator()(Pixa *pictures) const { pixaDestroy(&pictures); }
};

using PixPointer = std::unique_ptr<Pix, PixDeleter>;
using BoxesPointer = std::unique_ptr<Boxa, PixDeleter>;
using PixaPointer = std::unique_ptr<Pixa, PixDeleter>;

} // namespace lajur::ktp
