// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace lajur::ui {

/// The colours everything on screen is painted with, by what they mean.
struct Theme {
    QColor window, nav, surface, card, lane, hover, selection, accentTint;
    QColor line, lineMid, lineStrong;
    QColor text, muted, faint; ///< faint is for disabled text only.
    QColor accent, accentFill, accentFillHover, onAccent, focus;
    QColor ok, okTint, okBar;
    QColor warn, warnTint, warnBar;
    QColor late, lateTint, lateBar;
    QColor info, infoTint, infoBar;
    QColor track; ///< Ground of an age bar.
    QColor shade; ///< Flat shadow of a card being dragged.
    QColor desk; ///< Ground behind paper.
    bool isDark = false;

    static const Theme &light();
    static const Theme &dark();
    /// The theme in use; changed by setAppearance() and the system, always followed by QEvent::PaletteChange.
    static const Theme &current();
};

} // namespace lajur::ui
