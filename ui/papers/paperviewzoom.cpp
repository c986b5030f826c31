// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/openpaper.h"
#include "ui/papers/paperview.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace lajur::ui {

namespace {

constexpr double leastZoom = 0.02;
/// Device px of a rendered page: beyond that a larger zoom is shown a little less sharp.
constexpr double largestPicture = 24e6;
constexpr std::array steps{0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};

} // namespace

QSizeF PaperView::paperSize() const
{
    const QSizeF size = m_paper.pageSize(m_page);
    return m_turn % 2 == 0 ? size : size.transposed();
}

double PaperView::fitted(Fit fit) const
{
    const QSizeF room = QSizeF(maximumViewportSize() - QSize(2 * deskEdge, 2 * deskEdge));
    const QSizeF paper = paperSize();
    const double wide = room.width() / paper.width();
    if (fit == Fit::Page)
        return std::clamp(std::min(wide, room.height() / paper.height()), leastZoom, largest);
    // With a scroll bar beside the page, if that is what the width leads to.
    const bool scrolls = wide * paper.height() > room.height();
    const double bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    return std::clamp((room.width() - bar) / paper.width(), leastZoom, largest);
}

double PaperView::zoom() const
{
    return m_fit == Fit::None ? m_zoom : fitted(m_fit);
}

void PaperView::setFit(Fit fit)
{
    if (fit == Fit::None)
        m_zoom = zoom();
    m_fit = fit;
    arrange();
    emit zoomChanged();
}

void PaperView::setZoom(double zoom)
{
    zoomAround(std::clamp(zoom, std::min(smallest, fitted(Fit::Page)), largest));
}

/// What is in the middle stays there.
void PaperView::zoomAround(double zoom)
{
    const QPointF middle(viewport()->rect().center());
    const QRectF before(pageRect());
    const double x = (middle.x() - before.x()) / before.width();
    const double y = (middle.y() - before.y()) / before.height();
    m_fit = Fit::None;
    m_zoom = zoom;
    arrange();
    const QSizeF after(pageRect().size());
    horizontalScrollBar()->setValue(qRound(deskEdge + x * after.width() - middle.x()));
    verticalScrollBar()->setValue(qRound(deskEdge + y * after.height() - middle.y()));
    emit zoomChanged();
}

double PaperView::stepped(int direction) const
{
    const double now = zoom();
    if (direction > 0) {
        const auto next = std::find_if(steps.begin(), steps.end(), [now](double step) { return step > now + 0.005; });
        return next == steps.end() ? largest : *next;
    }
    const auto next = std::find_if(steps.rbegin(), steps.rend(), [now](double step) { return step < now - 0.005; });
    return next == steps.rend() ? std::min(now, smallest) : *next;
}

void PaperView::zoomIn()
{
    setZoom(stepped(1));
}

void PaperView::zoomOut()
{
    setZoom(stepped(-1));
}

void PaperView::turnLeft()
{
    turn(3);
}

void PaperView::turnRight()
{
    turn(1);
}

void PaperView::turn(int quarters)
{
    m_turn = (m_turn + quarters) % 4;
    arrange();
    emit zoomChanged();
}

QRect PaperView::pageRect() const
{
    const QSize size = (paperSize() * zoom()).toSize().expandedTo({1, 1});
    const QSize room = viewport()->size();
    const int x = std::max(deskEdge, (room.width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = std::max(deskEdge, (room.height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

QTransform PaperView::pageToViewport() const
{
    const QRectF page(pageRect());
    const std::array corners{page.topLeft(), page.topRight(), page.bottomRight(), page.bottomLeft()};
    const QPointF corner = corners.at(static_cast<size_t>(m_turn));
    return QTransform::fromTranslate(corner.x(), corner.y()).rotate(90 * m_turn);
}

QSize PaperView::deviceBox() const
{
    const double ratio = devicePixelRatioF();
    const QSizeF size = QSizeF(m_turn % 2 == 0 ? pageRect().size() : pageRect().size().transposed()) * ratio;
    const double much = size.width() * size.height() / largestPicture;
    return (much > 1 ? size / std::sqrt(much) : size).toSize().expandedTo({1, 1});
}

QRectF PaperView::placeOf(const QRectF &box) const
{
    const double scale = m_paper.pxPerPoint(m_page) * zoom();
    return pageToViewport().mapRect(QRectF(box.topLeft() * scale, box.size() * scale));
}

} // namespace lajur::ui
