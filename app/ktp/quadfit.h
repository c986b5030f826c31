// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QPolygonF>
#include <vector>

namespace lajur::ktp {

/// Four straight sides laid around a blob, and how well they fit.
struct QuadFit {
    QPolygonF corners; ///< Clockwise on the picture; the first side is one of the two longer ones.
    double aspect = 0; ///< Longer to shorter side.
    double filled = 0; ///< The blob's hull as a share of the quadrangle, 1 if it has just these sides.
};

/// `outline` holds the outermost points of the blob. Nothing if they lie on a line.
std::optional<QuadFit> fitQuad(const std::vector<QPointF> &outline);

} // namespace lajur::ktp
