// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheettable.h"

namespace lajur::letters {

/// The blocks of a sheet, one below the other.
class SheetFlow
{
public:
    /// `width` in millimetres.
    SheetFlow(double width, const Spacing &spacing)
        : m_width(width)
        , m_spacing(spacing)
    {
    }

    /// How a text stands on the sheet.
    struct TextStyle {
        bool bold = false;
        Qt::Alignment alignment = Qt::AlignLeft;
        double left = 0; ///< Where it begins, millimetres.
        double size = 1; ///< Share of the sheet's own size of type.
    };

    double width() const { return m_width; }
    const Spacing &spacing() const { return m_spacing; }
    double height() const { return m_height; }
    QString text() const; ///< Of all blocks.

    void addGap(double gaps = 1) { m_height += gaps * m_spacing.gap; } ///< In gaps of the spacing.
    void addRoom(double millimetres) { m_height += millimetres; }
    void addText(const QString &text, const TextStyle &style);
    void addText(const QString &text) { addText(text, TextStyle()); }
    void addTable(const SheetGrid &grid, double left = 0);
    void addBlock(const std::shared_ptr<const SheetBlock> &block, double left = 0);

    void paint(QPainter *painter, const QPointF &topLeft) const;

private:
    struct Placed {
        std::shared_ptr<const SheetBlock> block;
        QPointF place;
    };

    double m_width;
    Spacing m_spacing;
    std::vector<Placed> m_blocks;
    double m_height = 0;
};

} // namespace lajur::letters
