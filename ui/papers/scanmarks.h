// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPolygonF>

class QPainter;

namespace lajur::ui {

/// Outlines places on a scan and numbers them from 1, as the sentences beside the scan are numbered. `places` are in
/// the painter's coordinates; nothing is painted outside `within`.
void paintScanMarks(QPainter &painter, const QList<QPolygonF> &places, const QRectF &within);

} // namespace lajur::ui
