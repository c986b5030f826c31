// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/markedtext.h"
#include "models/letters/spacing.h"

#include <QImage>

#include <vector>

namespace lajur::letters {

/// What stands in one cell of a sheet's table, from top to bottom: a picture, a text, notes in smaller type.
struct SheetCell {
    QString text;
    QList<TextMark> marks; ///< In `text`.
    QStringList notes; ///< A line each, or more if it is long.
    QImage picture;
    bool bold = false; ///< The text; notes never are.
};

/// A table as it is given to a sheet.
struct SheetGrid {
    QList<double> widths; ///< Millimetres.
    QStringList header; ///< Empty: no head.
    QList<QList<SheetCell>> rows;
    bool ruled = true;
    double leastHeight = 0; ///< Of a row, millimetres.
};

/// A table on a sheet; its rows are as high as their highest cell.
class SheetTable final : public SheetBlock
{
public:
    SheetTable(const SheetGrid &grid, const Spacing &spacing);

    double height() const override { return m_height; }
    QString text() const override { return m_text; }
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    struct Piece {
        std::shared_ptr<const MarkedText> text; ///< Null for a picture.
        QImage picture;
        QRectF box; ///< From the table's corner.
    };

    /// Height of what was added; `place` has none yet. `most` is the largest scale of a picture, millimetres a pixel.
    double addCell(const SheetCell &cell, const QRectF &place, double most);
    double largestScale(qsizetype column, double width) const;
    void addRow(const QList<SheetCell> &cells);

    SheetGrid m_grid;
    Spacing m_spacing;
    std::vector<Piece> m_pieces;
    QList<double> m_edges; ///< Lower edges of the rows.
    QString m_text;
    double m_height = 0;
};

} // namespace lajur::letters
