// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace lajur::identity {

/// Front and back of a card on one page of A4 proportions, one below the other in their true size at `dpi`, as offices
/// copy a KTP. The pictures are the straightened cards; a null one leaves its place empty.
QImage frontAndBack(const QImage &front, const QImage &back, int dpi);

} // namespace lajur::identity
