// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QPageLayout>

class QPainter;

namespace lajur::letters {

/// Finished pages of one size: what preview, PDF and paper all show.
class Pages
{
public:
    virtual ~Pages() = default;

    virtual QString title() const = 0; ///< For the queue and the PDF; no personal data.
    virtual QPageLayout layout() const = 0; ///< The paper, exact and without the printer's margins.
    virtual int count() const = 0;
    /// Paints page `index` (from 0) into the painter's window `page`.
    virtual domain::Status paint(QPainter *painter, const QRectF &page, int index) const = 0;
};

} // namespace lajur::letters
