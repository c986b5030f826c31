// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/sheettable.h"

#include "models/letters/pageunits.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lajur::letters {

namespace {

constexpr double sidePadding = 1.3;
constexpr double topPadding = 0.9;
constexpr double rule = 0.2;
constexpr double noteShare = 0.88; ///< Of the text's size.
constexpr double highestPicture = 9;
constexpr double pixelsPerMm = 4; ///< A picture is never blown up beyond that.
constexpr double unevenness = 1.3; ///< How much larger than its neighbours above and below a picture may be.

/// Millimetres of a pixel at which a picture fits into a cell.
double fittingScale(const QImage &picture, double width)
{
    return std::min({width / picture.width(), highestPicture / picture.height(), 1 / pixelsPerMm});
}

} // namespace

SheetTable::SheetTable(const SheetGrid &grid, const Spacing &spacing)
    : m_grid(grid)
    , m_spacing(spacing)
{
    if (!grid.header.isEmpty()) {
        QList<SheetCell> head;
        for (const QString &title : grid.header) {
            SheetCell cell;
            cell.text = title;
            cell.bold = true;
            head.append(cell);
        }
        const double least = std::exchange(m_grid.leastHeight, 0);
        addRow(head);
        m_grid.leastHeight = least;
    }
    for (const QList<SheetCell> &row : grid.rows)
        addRow(row);
}

double SheetTable::addCell(const SheetCell &cell, const QRectF &place, double most)
{
    const double left = place.left();
    const double width = place.width();
    double y = place.top();
    if (!cell.picture.isNull()) {
        const QSizeF size = QSizeF(cell.picture.size()) * std::min(fittingScale(cell.picture, width), most);
        m_pieces.push_back({nullptr, cell.picture, QRectF(QPointF(left, y + 0.3), size)});
        y += size.height() + 0.6;
    }
    const auto write = [&](const QString &text, double points, bool bold, const QList<TextMark> &marks) {
        if (text.trimmed().isEmpty())
            return;
        const MarkedText::Style style{units::font(points, bold), m_spacing.lineHeight, Qt::AlignLeft};
        const auto laidOut = std::make_shared<const MarkedText>(text, style, width, marks);
        m_pieces.push_back({laidOut, {}, QRectF(left, y, width, laidOut->height())});
        m_text += laidOut->text() + u' ';
        y += laidOut->height();
    };
    write(cell.text, m_spacing.points, cell.bold, cell.marks);
    for (const QString &note : cell.notes)
        write(note, m_spacing.points * noteShare, false, {});
    return y - place.top();
}

/// Pictures of one column are cut from one card: a short word is not shown in letters twice as large as a long one.
double SheetTable::largestScale(qsizetype column, double width) const
{
    double smallest = 1 / pixelsPerMm;
    for (const QList<SheetCell> &row : m_grid.rows) {
        if (column < row.size() && !row.at(column).picture.isNull())
            smallest = std::min(smallest, fittingScale(row.at(column).picture, width));
    }
    return smallest * unevenness;
}

void SheetTable::addRow(const QList<SheetCell> &cells)
{
    const double padding = m_grid.ruled ? topPadding : 0;
    double left = 0;
    double highest = m_grid.leastHeight;
    for (qsizetype i = 0; i < cells.size() && i < m_grid.widths.size(); ++i) {
        const double width = m_grid.widths.at(i);
        const double side = m_grid.ruled ? sidePadding : 0;
        const QRectF place(left + side, m_height + padding, width - 2 * side, 0);
        highest = std::max(highest, addCell(cells.at(i), place, largestScale(i, place.width())));
        left += width;
    }
    m_height += highest + 2 * padding;
    m_edges.append(m_height);
}

void SheetTable::paint(QPainter *painter, const QPointF &topLeft) const
{
    for (const Piece &piece : m_pieces) {
        const QRectF box = piece.box.translated(topLeft);
        if (piece.text)
            piece.text->paint(painter, box.topLeft());
        else
            painter->drawImage(units::fromMm(box), piece.picture);
    }
    if (!m_grid.ruled)
        return;
    const double width = std::accumulate(m_grid.widths.begin(), m_grid.widths.end(), 0.0);
    const auto fill
        = [&](const QRectF &line) { painter->fillRect(units::fromMm(line.translated(topLeft)), Qt::black); };
    fill({0, 0, width, rule});
    for (const double edge : m_edges)
        fill({0, edge - rule / 2, width, rule});
    double x = 0;
    fill({0, 0, rule, m_height});
    for (const double column : m_grid.widths) {
        x += column;
        fill({x - rule / 2, 0, rule, m_height + rule / 2});
    }
}

} // namespace lajur::letters
