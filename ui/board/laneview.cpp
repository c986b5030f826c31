// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/laneview.h"

#include "ui/board/cardlayout.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace lajur::ui {

using domain::CaseId;
using itemmodels::LaneModel;

LaneView::LaneView(LaneModel &lane, CardPainter &painter, QWidget *parent)
    : QListView(parent)
    , m_lane(lane)
    , m_cards(new CardDelegate(painter, this))
{
    setObjectName(QStringLiteral("lane_") + lane.lane().id);
    // A card that comes or goes above must not push what is being read away from under the eyes; asked before the list
    // itself forgets where everything lay.
    connect(&lane, &LaneModel::rowsAboutToBeInserted, this, &LaneView::keepPlace);
    connect(&lane, &LaneModel::rowsAboutToBeRemoved, this, &LaneView::keepPlace);
    connect(&lane, &LaneModel::layoutAboutToBeChanged, this, &LaneView::keepPlace);
    setModel(&lane);
    connect(&lane, &LaneModel::rowsInserted, this, &LaneView::restorePlace, Qt::QueuedConnection);
    connect(&lane, &LaneModel::rowsRemoved, this, &LaneView::restorePlace, Qt::QueuedConnection);
    connect(&lane, &LaneModel::layoutChanged, this, &LaneView::restorePlace, Qt::QueuedConnection);
    connect(&lane, &LaneModel::rowsInserted, this, [this] {
        if (hasFocus() && !currentIndex().isValid())
            setCurrentNear(0); // the first card in a lane that was empty
    });
    setItemDelegate(m_cards);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a thin handle lies over the edge, see LaneScroll
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
}

void LaneView::keepPlace()
{
    if (m_topRow.isValid() || verticalScrollBar()->value() == 0)
        return;
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, CardLayout::gap));
    m_topRow = top;
    m_topOffset = visualRect(top).top();
}

void LaneView::restorePlace()
{
    if (!m_topRow.isValid())
        return;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_topRow).top() - m_topOffset);
    m_topRow = QPersistentModelIndex();
}

void LaneView::setDensity(Preferences::Density density)
{
    m_cards->setDensity(density);
    scheduleDelayedItemsLayout();
}

void LaneView::setCarried(CaseId id)
{
    m_cards->setCarried(id);
    viewport()->update();
}

CaseId LaneView::caseAt(const QModelIndex &index) const
{
    return {index.data(LaneModel::CaseIdRole).toLongLong()};
}

CaseId LaneView::currentCase() const
{
    return caseAt(currentIndex());
}

bool LaneView::setCurrentCase(CaseId id)
{
    const int row = m_lane.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_lane.index(row));
    return true;
}

int LaneView::currentHeight() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

void LaneView::setCurrentNear(int y)
{
    const int x = viewport()->width() / 2;
    const QModelIndex below = indexAt(QPoint(x, qBound(0, y, viewport()->height() - 1)));
    int row = below.isValid() ? below.row() : m_lane.rowCount() - 1;
    if (row >= 0 && m_lane.entry(row).isHead())
        row = nextCard(row, 1);
    if (row >= 0)
        setCurrentIndex(m_lane.index(row));
}

/// The next row with a card, `step` rows onwards; `row` itself if there is none.
int LaneView::nextCard(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_lane.rowCount(); next += step) {
        if (!m_lane.entry(next).isHead())
            return next;
    }
    return row;
}

QModelIndex LaneView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_lane.rowCount();
    if (rows == 0)
        return {};
    const int current = currentIndex().row();
    const int page = qMax(1, viewport()->height() / CardLayout::rowHeight(m_cards->density()));
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = nextCard(current < 0 ? rows : current, -1);
        break;
    case MoveDown:
    case MoveNext:
        row = nextCard(current, 1);
        break;
    case MoveHome:
        row = nextCard(-1, 1);
        break;
    case MoveEnd:
        row = nextCard(rows, -1);
        break;
    case MovePageUp:
        row = nextCard(qMax(current - page, 0) + 1, -1);
        break;
    case MovePageDown:
        row = nextCard(qMin(current + page, rows - 1) - 1, 1);
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    // The first head has no card above it.
    if (row >= 0 && row < rows && m_lane.entry(row).isHead())
        row = nextCard(row, 1);
    return m_lane.index(qBound(0, row, rows - 1));
}

void LaneView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The head over the first card comes into sight with it.
    if (current.row() == 1 && m_lane.entry(0).isHead())
        scrollTo(m_lane.index(0));
    emit currentCaseChanged();
}

bool LaneView::event(QEvent *event)
{
    // While a card is in the hand Esc puts it back, whatever else listens for it.
    if (event->type() == QEvent::ShortcutOverride && m_carrying
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QListView::event(event);
}

void LaneView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const CaseId id = currentCase();
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape) {
        if (m_carrying)
            endCarry();
        else
            emit dismissed();
    } else if (m_carrying) {
        event->accept(); // one thing at a time
    } else if (direction != 0 && control) {
        if (id.isValid())
            emit moveRequested(id, direction);
    } else if (direction != 0 && plain) {
        emit neighbourRequested(direction);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        if (id.isValid())
            emit opened(id);
    } else if (event->key() == Qt::Key_Minus && plain) {
        emit collapseRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

void LaneView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton ? caseAt(index) : CaseId();
    m_pressedAt = event->position().toPoint();
    m_grip = m_pressedAt - CardLayout::of(visualRect(index), m_cards->density()).card.topLeft();
}

void LaneView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QPoint global = event->globalPosition().toPoint();
    if (m_carrying) {
        emit carried(global);
        return;
    }
    const bool far = (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.isValid() && event->buttons().testFlag(Qt::LeftButton)) {
        if (!far)
            return;
        m_carrying = true;
        emit pickedUp(m_pressed, m_grip, global);
        return;
    }
    QListView::mouseMoveEvent(event);
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = {};
    if (m_carrying && event->button() == Qt::LeftButton) {
        m_carrying = false;
        setState(NoState);
        emit dropped(event->globalPosition().toPoint());
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void LaneView::endCarry()
{
    m_carrying = false;
    m_pressed = {};
    setState(NoState);
    emit putBack();
}

void LaneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const CaseId id = caseAt(indexAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && id.isValid())
        emit opened(id);
}

void LaneView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const CaseId id = caseAt(index);
    if (!id.isValid())
        return;
    setCurrentIndex(index);
    const QRect card = CardLayout::of(visualRect(index), m_cards->density()).card;
    emit menuRequested(id, byKey ? viewport()->mapToGlobal(card.bottomLeft()) : event->globalPos());
}

void LaneView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        setCurrentNear(0);
    } else if (!selectionModel()->isSelected(currentIndex())) {
        setCurrentIndex(currentIndex());
        emit currentCaseChanged();
    }
}

void LaneView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void LaneView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    verticalScrollBar()->setPageStep(viewport()->height());
}

void LaneView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_lane.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().muted);
    painter.setFont(ui::font(TextRole::Small));
    painter.drawText(viewport()->rect().adjusted(12, 4, -12, 0), Qt::AlignLeft | Qt::AlignTop, tr("Empty"));
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect().adjusted(CardLayout::gap, 0, -CardLayout::gap, 0));
}

} // namespace lajur::ui
