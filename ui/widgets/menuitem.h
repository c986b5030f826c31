// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace lajur::ui {

/// Size of an entry of a menu, px.
QSize menuItemSize(const QStyleOptionMenuItem &item);
/// An entry of a menu: check mark or icon, text, key at the right.
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, qreal devicePixelRatio);

} // namespace lajur::ui
