// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace lajur::ui {

/// The icon `name` of resources/icons in one colour; `size` is 12, 14, 16, 20, 24 or 32 logical px. Cached; a null
/// pixmap for an unknown name.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

/// For actions, buttons and menus: muted, faint when disabled, and follows the theme.
QIcon icon(const QString &name);
/// The same for filled buttons.
QIcon iconOnAccent(const QString &name);

/// Every icon there is, in alphabetical order.
QStringList iconNames();
/// The program's own icon for windows and the task bar.
QIcon applicationIcon();

} // namespace lajur::ui
