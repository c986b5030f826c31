// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace lajur::ui {

/// Who decides between light and dark.
enum class Appearance { System, Light, Dark };

/// Gives the application its style, palette, fonts and icon; call once, before the first widget. Follows the
/// system between light and dark while the program runs.
void installLook(QApplication &application);

/// Changes light or dark at once, in every open window.
void setAppearance(Appearance appearance);
Appearance appearance();

/// True where the person asked the system for less motion; then nothing on screen moves by itself.
bool prefersLessMotion();

} // namespace lajur::ui
