// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::ui {

struct Theme;

/// The application's style sheet with the theme's colours put in for their names ("@accentFill").
QString styleSheet(const Theme &theme);

} // namespace lajur::ui
