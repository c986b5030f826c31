// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/openpaper.h"
#include "ui/papers/paperview.h"
#include "ui/papers/scanmarks.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().desk);
    if (hasPage() && !m_picture.trouble()) {
        paintPage(painter);
    } else if (m_paper.state() == OpenPaper::State::Opening && !m_patience.isActive()) {
        painter.setFont(ui::font(TextRole::Body));
        painter.setPen(Theme::current().muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Opening the paper…"));
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect());
}

/// Paper keeps its own colour in both themes.
void PaperView::paintPage(QPainter &painter) const
{
    const QRect page = pageRect();
    painter.fillRect(page, Qt::white);
    const QImage &image = m_picture.image();
    if (!image.isNull()) {
        const QSizeF whole(m_turn % 2 == 0 ? page.size() : page.size().transposed());
        // One px more or less is the renderer's rounding: unscaled is sharper.
        const QSizeF own = QSizeF(image.size()) / devicePixelRatioF();
        const bool fits
            = m_paper.isPdf() && qAbs(own.width() - whole.width()) <= 2 && qAbs(own.height() - whole.height()) <= 2;
        painter.save();
        painter.setTransform(pageToViewport(), true);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !fits || m_turn != 0);
        painter.drawImage(QRectF(QPointF(), fits ? own : whole), image);
        painter.restore();
        paintHits(painter);
        paintMarks(painter);
    } else if (m_picture.isSlow()) {
        painter.setFont(ui::font(TextRole::Body));
        painter.setPen(Theme::light().muted);
        painter.drawText(page, Qt::AlignCenter | Qt::TextWordWrap, tr("Page %1 is being opened…").arg(m_page + 1));
    }
    painter.setPen(Theme::current().line);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

void PaperView::paintHits(QPainter &painter) const
{
    const Theme &onPaper = Theme::light();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype index = 0; index < m_hits.size(); ++index) {
        const QRectF place = placeOf(m_hits.at(index)).adjusted(-2, -2, 2, 2);
        QColor ground = onPaper.warnBar;
        ground.setAlphaF(0.28F);
        painter.setPen(index == m_hit ? QPen(onPaper.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(place, 3, 3);
    }
    painter.restore();
}

void PaperView::paintMarks(QPainter &painter) const
{
    if (m_marks.isEmpty() || m_markedPage != m_page)
        return;
    const QRect page = pageRect();
    const QSizeF whole(m_turn % 2 == 0 ? page.size() : page.size().transposed());
    const QTransform onto = QTransform::fromScale(whole.width(), whole.height()) * pageToViewport();
    QList<QPolygonF> shown;
    for (const QPolygonF &mark : m_marks)
        shown.append(onto.map(mark));
    paintScanMarks(painter, shown, page);
}

} // namespace lajur::ui
