// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QKeySequence>
#include <QRectF>
#include <QSize>

class QPainter;

namespace lajur::ui {

/// 2 px ring inside `rect`, so that focus never changes a geometry.
void paintFocusRing(QPainter &painter, const QRect &rect);
void paintFocusRing(QPainter &painter, const QRect &rect, qreal radius);
/// Antialiased box with a 1 px border inside `rect`; an invalid colour leaves fill or border out.
void paintRoundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                     const QColor &border = {});

/// "Ctrl+Enter", "Ctrl+→", "F8": how a key is named on screen.
QString keyHintText(const QKeySequence &keys);
/// Size of the box paintKeyHint() fills, px; empty for an empty text.
QSize keyHintSize(const QString &text);
/// A key's name in its small box. On a filled button give the text's colour; the box then stays clear.
void paintKeyHint(QPainter &painter, const QRect &box, const QString &text, const QColor &onFilled = {});

} // namespace lajur::ui
