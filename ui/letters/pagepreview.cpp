// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/pagepreview.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace lajur::ui {

using domain::Result;
using letters::Pages;

namespace {

constexpr int deskEdge = 16; // px around the page
constexpr double pxPerMm = 96 / 25.4;
constexpr std::array steps{0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};

Result<QImage> picture(const Pages &pages, const QSize &size, double ratio)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    LAJUR_TRY(pages.paint(&painter, QRectF(QPointF(), QSizeF(size)), 0));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

PagePreview::PagePreview(Workspace &workspace, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_workspace(workspace)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void PagePreview::setPages(std::shared_ptr<const Pages> pages, const QString &title, const QString &words)
{
    m_pages = std::move(pages);
    m_words = words;
    m_ordered = {};
    setAccessibleName(title);
    setAccessibleDescription(words);
    if (!m_pages) {
        ++m_order;
        m_image = {};
    }
    arrange();
}

void PagePreview::setStamp(const QString &stamp, const QColor &colour)
{
    m_stamp = stamp;
    m_stampColour = colour;
    viewport()->update();
}

QSizeF PagePreview::paper() const
{
    return m_pages ? m_pages->layout().pageSize().size(QPageSize::Millimeter) * pxPerMm : QSizeF(1, 1);
}

double PagePreview::zoom() const
{
    const QSizeF room = QSizeF(maximumViewportSize() - QSize(2 * deskEdge, 2 * deskEdge));
    const double wide = room.width() / paper().width();
    if (m_fit == Fit::Width) {
        // With a scroll bar beside the page, if that is what the width leads to.
        const bool scrolls = wide * paper().height() > room.height();
        const double bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
        return std::clamp((room.width() - bar) / paper().width(), 0.1, largest);
    }
    if (m_fit == Fit::Page)
        return std::clamp(std::min(wide, room.height() / paper().height()), 0.1, largest);
    return m_zoom;
}

QSize PagePreview::pageSize() const
{
    return (paper() * zoom()).toSize();
}

QRect PagePreview::pageRect() const
{
    const QSize size = pageSize();
    const QSize room = viewport()->size();
    const int x = std::max(deskEdge, (room.width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int y = std::max(deskEdge, (room.height() - size.height()) / 2) - verticalScrollBar()->value();
    return {QPoint(x, y), size};
}

void PagePreview::setFit(Fit fit)
{
    if (fit == Fit::None)
        m_zoom = zoom();
    m_fit = fit;
    arrange();
    emit zoomChanged();
}

void PagePreview::setZoom(double zoom)
{
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, smallest, largest);
    arrange();
    emit zoomChanged();
}

double PagePreview::stepped(int direction) const
{
    const double now = zoom();
    if (direction > 0) {
        const auto next = std::find_if(steps.begin(), steps.end(), [now](double step) { return step > now + 0.005; });
        return next == steps.end() ? largest : *next;
    }
    const auto next = std::find_if(steps.rbegin(), steps.rend(), [now](double step) { return step < now - 0.005; });
    return next == steps.rend() ? smallest : *next;
}

void PagePreview::zoomIn()
{
    setZoom(stepped(1));
}

void PagePreview::zoomOut()
{
    setZoom(stepped(-1));
}

void PagePreview::arrange()
{
    const QSize page = m_pages ? pageSize() + QSize(2 * deskEdge, 2 * deskEdge) : QSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(2 * deskEdge);
    verticalScrollBar()->setSingleStep(2 * deskEdge);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, page.height() - room.height()));
    paintPage();
    viewport()->update();
}

void PagePreview::paintPage()
{
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(pageSize()) * ratio).toSize();
    if (!m_pages || !isVisible() || size.isEmpty() || size == m_ordered)
        return;
    m_ordered = size;
    const int order = ++m_order;
    m_workspace.run(
        this, [pages = m_pages, size, ratio](services::OpenOffice &) { return picture(*pages, size, ratio); },
        [this, order](const Result<QImage> &image) {
            if (order != m_order)
                return; // a newer page or zoom was asked for meanwhile
            if (image)
                take(*image);
            else
                setPages(nullptr, accessibleName(), image.error().text);
        });
}

void PagePreview::take(const QImage &image)
{
    m_image = image;
    viewport()->update();
    emit painted();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::current();
    painter.fillRect(viewport()->rect(), theme.desk);
    if (m_pages) {
        const QRect page = pageRect();
        painter.fillRect(page, Qt::white);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!m_image.isNull())
            painter.drawImage(QRectF(page), m_image);
        painter.setPen(theme.line);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
        paintStamp(painter, page);
    } else if (!m_words.isEmpty()) {
        painter.setFont(ui::font(TextRole::Body));
        painter.setPen(theme.muted);
        painter.drawText(viewport()->rect().adjusted(2 * deskEdge, 2 * deskEdge, -2 * deskEdge, -2 * deskEdge),
                         int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_words);
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect());
}

void PagePreview::paintStamp(QPainter &painter, const QRect &page) const
{
    if (m_stamp.isEmpty())
        return;
    QFont type = ui::font(TextRole::Heading);
    type.setPointSizeF(type.pointSizeF() * std::max(1.0, page.width() / 240.0));
    const QSize text = QFontMetrics(type).size(Qt::TextSingleLine, m_stamp);
    const QRectF box(-text.width() / 2.0 - deskEdge, -text.height() / 2.0, text.width() + 2 * deskEdge, text.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Left of the signature, where no letter has text.
    painter.translate(page.left() + 0.3 * page.width(), page.top() + 0.86 * page.height());
    painter.rotate(-14);
    painter.setPen(QPen(m_stampColour, 3));
    painter.setFont(type);
    painter.drawRoundedRect(box, 6, 6);
    painter.drawText(box, Qt::AlignCenter, m_stamp);
    painter.restore();
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    arrange();
    if (m_fit != Fit::None)
        emit zoomChanged();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    // A letter of one page begins and ends on it; the rest scrolls as everywhere.
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool PagePreview::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal)
        arrange(); // another screen may be finer
    if (event->type() == QEvent::Show)
        paintPage();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace lajur::ui
