// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/sheetsignature.h"

#include "models/letters/mergefields.h"

namespace lajur::letters {

SheetSignature::SheetSignature(const LetterFields &fields, double width, const Spacing &spacing)
    : m_painter(fields, width, spacing)
    , m_text(MergeFields::cleaned((QStringList{fields.place, fields.signatureTitle, fields.signatory.name,
                                               fields.signatureRank, fields.signatory.nip})
                                      .join(u' ')))
{
}

void SheetSignature::paint(QPainter *painter, const QPointF &topLeft) const
{
    m_painter.paint(painter, topLeft.x(), topLeft.y());
}

} // namespace lajur::letters
