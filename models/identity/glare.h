// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRectF>

namespace lajur::identity {

/// The box of a reflection that has wiped out part of a straightened card; null if there is none.
QRectF glareOn(const QImage &crop);

} // namespace lajur::identity
