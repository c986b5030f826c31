// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/sheetflow.h"

#include "models/letters/pageunits.h"

namespace lajur::letters {

QString SheetFlow::text() const
{
    QString all;
    for (const Placed &placed : m_blocks)
        all += placed.block->text() + u' ';
    return all;
}

void SheetFlow::addBlock(const std::shared_ptr<const SheetBlock> &block, double left)
{
    m_blocks.push_back({block, {left, m_height}});
    m_height += block->height();
}

void SheetFlow::addText(const QString &text, const TextStyle &style)
{
    if (text.trimmed().isEmpty())
        return;
    const MarkedText::Style written{units::font(m_spacing.points * style.size, style.bold), m_spacing.lineHeight,
                                    style.alignment};
    addBlock(std::make_shared<const MarkedText>(text, written, m_width - style.left), style.left);
}

void SheetFlow::addTable(const SheetGrid &grid, double left)
{
    addBlock(std::make_shared<const SheetTable>(grid, m_spacing), left);
}

void SheetFlow::paint(QPainter *painter, const QPointF &topLeft) const
{
    for (const Placed &placed : m_blocks)
        placed.block->paint(painter, topLeft + placed.place);
}

} // namespace lajur::letters
