// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetflow.h"

#include <algorithm>

namespace lajur::letters {

/// A flow with one block to its right: as high as the higher of the two.
class SheetPair final : public SheetBlock
{
public:
    /// `left` in millimetres from the pair's own edge: where the block begins.
    SheetPair(const SheetFlow &flow, const std::shared_ptr<const SheetBlock> &block, double left)
        : m_flow(flow)
        , m_block(block)
        , m_left(left)
    {
    }

    double height() const override { return std::max(m_flow.height(), m_block->height()); }
    QString text() const override { return m_flow.text() + u' ' + m_block->text(); }
    void paint(QPainter *painter, const QPointF &topLeft) const override
    {
        m_flow.paint(painter, topLeft);
        m_block->paint(painter, topLeft + QPointF(m_left, 0));
    }

private:
    SheetFlow m_flow;
    std::shared_ptr<const SheetBlock> m_block;
    double m_left;
};

} // namespace lajur::letters
