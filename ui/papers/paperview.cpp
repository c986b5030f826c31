// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paperview.h"

#include "ui/papers/openpaper.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace lajur::ui {

using namespace std::chrono_literals;

namespace {

constexpr int wheelStep = 120;

} // namespace

PaperView::PaperView(OpenPaper &paper, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_paper(paper)
    , m_picture(paper)
    , m_retry(tr("Try again"))
    , m_trouble(new EmptyState(QStringLiteral("oct"), {}, &m_retry, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_trouble->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { viewport()->update(); });
    connect(&m_retry, &QAction::triggered, this, &PaperView::retry);
    connect(&m_paper, &OpenPaper::changed, this, &PaperView::followPaper);
    connect(&m_picture, &PagePicture::changed, this, [this] {
        showState();
        viewport()->update();
        emit pictureChanged();
    });
    followPaper();
}

bool PaperView::hasPage() const
{
    return m_paper.state() == OpenPaper::State::Ready;
}

void PaperView::followPaper()
{
    if (m_shown != m_paper.paper().id()) {
        m_shown = m_paper.paper().id();
        m_page = 0;
        m_turn = 0;
        setHits({}, -1);
    }
    if (!hasPage())
        m_picture.forget();
    arrange();
    showState();
    if (m_paper.state() == OpenPaper::State::Opening)
        m_patience.start();
    emit pageChanged(m_page);
    emit zoomChanged();
}

void PaperView::showState()
{
    const bool paperFailed = m_paper.state() == OpenPaper::State::Trouble;
    const bool failed = paperFailed || (hasPage() && m_picture.trouble());
    const QString title = hasPage() ? tr("Page %1 of %2").arg(m_page + 1).arg(m_paper.pageCount()) : tr("Paper");
    setAccessibleName(title);
    if (!failed) {
        m_trouble->hide();
        setAccessibleDescription({});
        return;
    }
    const domain::Error &error = paperFailed ? m_paper.trouble() : *m_picture.trouble();
    m_retry.setVisible(paperFailed ? m_paper.mayRetry() : m_picture.mayRetry());
    m_trouble->setSentence(error.text);
    m_trouble->show();
    setAccessibleDescription(error.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PaperView::retry()
{
    if (m_paper.state() == OpenPaper::State::Trouble)
        m_paper.retry();
    else
        m_picture.retry();
    setFocus(); // the button that had it goes
}

void PaperView::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_paper.pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_beyond = 0;
    setHits({}, -1);
    verticalScrollBar()->setValue(0);
    arrange();
    showState();
    emit pageChanged(m_page);
    emit zoomChanged(); // pages may differ in size
}

void PaperView::arrange()
{
    const QSize page = hasPage() ? (paperSize() * zoom()).toSize() + QSize(2 * deskEdge, 2 * deskEdge) : QSize();
    // The room is what is left beside the bars that this page needs, so that no bar comes and goes in turn.
    QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool tall = page.height() > room.height();
    const bool wide = page.width() > room.width() - (tall ? bar : 0);
    room -= QSize(tall || (wide && page.height() > room.height() - bar) ? bar : 0, wide ? bar : 0);
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(2 * deskEdge);
    verticalScrollBar()->setSingleStep(2 * deskEdge);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, page.height() - room.height()));
    m_trouble->setGeometry(QRect(QPoint(deskEdge, deskEdge), QSize(std::min(480, room.width() - 2 * deskEdge), 180)));
    wantPicture();
    viewport()->update();
}

void PaperView::wantPicture()
{
    if (hasPage() && isVisible())
        m_picture.want(m_page, deviceBox());
}

void PaperView::setHits(const QList<QRectF> &boxes, int current)
{
    m_hits = boxes;
    m_hit = current;
    viewport()->update();
}

void PaperView::setMarks(int page, const QList<QPolygonF> &places)
{
    if (page == m_markedPage && places == m_marks)
        return;
    m_markedPage = page;
    m_marks = places;
    viewport()->update();
}

void PaperView::scrollToHit()
{
    if (m_hit < 0 || m_hit >= m_hits.size())
        return;
    const QRectF place = placeOf(m_hits.at(m_hit));
    const QRectF seen = QRectF(viewport()->rect()).adjusted(deskEdge, deskEdge, -deskEdge, -deskEdge);
    if (seen.contains(place))
        return;
    const QPointF way = place.center() - seen.center();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(way.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(way.y()));
}

void PaperView::resizeEvent(QResizeEvent *)
{
    arrange();
    if (m_fit != Fit::None)
        emit zoomChanged();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    const int way = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (way != 0)
            way > 0 ? zoomIn() : zoomOut();
        event->accept();
        return;
    }
    const QScrollBar &bar = *verticalScrollBar();
    const bool atEdge = way < 0 ? bar.value() == bar.maximum() : way > 0 && bar.value() == bar.minimum();
    if (!atEdge) {
        m_beyond = 0;
        return QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
    m_beyond += way;
    const int before = m_page;
    if (m_beyond <= -wheelStep)
        setPage(m_page + 1);
    else if (m_beyond >= wheelStep)
        setPage(m_page - 1);
    if (m_page < before)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

bool PaperView::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        return true;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        return true;
    case Qt::Key_Home:
        setPage(0);
        return true;
    case Qt::Key_End:
        setPage(m_paper.pageCount() - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        setFit(Fit::Page);
        return true;
    case Qt::Key_1:
        setZoom(1);
        return true;
    case Qt::Key_W:
        setFit(Fit::Width);
        return true;
    case Qt::Key_R:
        event.modifiers().testFlag(Qt::ShiftModifier) ? turnRight() : turnLeft();
        return true;
    default:
        return false;
    }
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal)
        arrange(); // another screen may be finer
    if (event->type() == QEvent::Show)
        wantPicture();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace lajur::ui
