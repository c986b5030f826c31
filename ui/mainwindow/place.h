// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lajur::ui {

/// Where the navigation leads, in its order.
enum class Place { Board, Cases, Letters, Registers, Tray, Settings };

} // namespace lajur::ui
