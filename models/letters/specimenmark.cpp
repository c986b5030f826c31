// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/specimenmark.h"

#include "models/letters/pageunits.h"

#include <QPainter>

namespace lajur::letters {

void paintSpecimenMark(QPainter *painter, const QSizeF &paper)
{
    painter->save();
    painter->translate(units::fromMm(QPointF(paper.width() / 2, paper.height() / 2)));
    painter->rotate(-52);
    painter->setPen(QColor(0xe6, 0xe6, 0xe6));
    painter->setFont(units::font(150, true));
    constexpr double half = 15000;
    painter->drawText(QRectF(-half, -half, 2 * half, 2 * half), Qt::AlignCenter, QStringLiteral("CONTOH"));
    painter->restore();
}

} // namespace lajur::letters
