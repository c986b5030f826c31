// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/sheetblock.h"
#include "models/letters/signaturepainter.h"

namespace lajur::letters {

/// The signature block of a letter as a block of a sheet.
class SheetSignature final : public SheetBlock
{
public:
    /// Of `fields` only what the block prints is asked for; without a place, place and date are left out.
    SheetSignature(const LetterFields &fields, double width, const Spacing &spacing);

    double height() const override { return m_painter.height(); }
    QString text() const override { return m_text; }
    void paint(QPainter *painter, const QPointF &topLeft) const override;

private:
    SignaturePainter m_painter;
    QString m_text;
};

} // namespace lajur::letters
