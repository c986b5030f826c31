// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardskeleton.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace lajur::ui {

void BoardSkeleton::paintEvent(QPaintEvent *)
{
    constexpr int lanes = 6;
    constexpr int gap = 8;
    constexpr int edge = 12;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int width = (this->width() - 2 * edge - (lanes - 1) * gap) / lanes;
    for (int lane = 0; lane < lanes; ++lane) {
        const QRect box(edge + lane * (width + gap), 0, width, height() - edge);
        paintRoundedBox(painter, box, 6, theme.lane);
        painter.fillRect(box.left() + 12, 14, width / 2, 10, theme.line);
        for (int card = 0; card < 3 - lane % 2; ++card)
            paintRoundedBox(painter, QRect(box.left() + 5, 60 + card * 96, width - 10, 92), 4, theme.line);
    }
}

} // namespace lajur::ui
