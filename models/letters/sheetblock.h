// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace lajur::letters {

/// Something laid out once that stands on a sheet; lengths in millimetres.
class SheetBlock
{
public:
    virtual ~SheetBlock() = default;

    virtual double height() const = 0;
    virtual QString text() const = 0; ///< All that it prints in letters.
    virtual void paint(QPainter *painter, const QPointF &topLeft) const = 0;
};

} // namespace lajur::letters
