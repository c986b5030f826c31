// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPolygonF>
#include <QRectF>

namespace lajur::identity {

/// The box of a reflection that has wiped out part of a straightened card; null if there is none. `seen` is what of the
/// crop the picture shows, in its pixels; empty for all of it.
QRectF glareOn(const QImage &crop, const QPolygonF &seen = {});

} // namespace lajur::identity
