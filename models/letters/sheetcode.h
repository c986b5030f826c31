// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetblock.h"

#include <QImage>

#include <memory>

namespace lajur::letters {

/// A code on a sheet, drawn as outlines so that it is sharp on every printer, with a caption below for people.
class SheetCode final : public SheetBlock
{
public:
    /// `modules` has a pixel a module and no border; `side` in millimetres, the quiet border around not counted.
    SheetCode(const QImage &modules, double side, const QString &caption, double captionPoints);

    double width() const; ///< With the quiet border.
    double height() const override;
    QString text() const override;
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    double quiet() const;

    QImage m_modules;
    double m_side;
    std::shared_ptr<const SheetBlock> m_caption;
};

} // namespace lajur::letters
