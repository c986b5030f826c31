// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::letters {

/// How loosely a letter is set: the roomiest that fits the page is used.
struct Spacing {
    double points; ///< Size of the text.
    double lineHeight; ///< Factor of the font's own line height.
    double gap; ///< Between two parts of the text, millimetres.
    double wetSpace; ///< For the signature and stamp by hand, millimetres; never under 22.
};

} // namespace lajur::letters
