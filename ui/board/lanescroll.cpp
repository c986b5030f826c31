// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanescroll.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace lajur::ui {

namespace {

constexpr int smallestHandle = 24;
constexpr int handleWidth = 4;

} // namespace

LaneScroll::LaneScroll(QScrollBar *bar, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
{
    setCursor(Qt::ArrowCursor);
    connect(bar, &QScrollBar::rangeChanged, this, &LaneScroll::take);
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    take();
}

void LaneScroll::take()
{
    setVisible(m_bar->maximum() > m_bar->minimum());
    update();
}

QRect LaneScroll::handle() const
{
    const int range = m_bar->maximum() - m_bar->minimum();
    const int length
        = qMax(smallestHandle, int(qint64(height()) * m_bar->pageStep() / qMax(1, range + m_bar->pageStep())));
    const int top = int(qint64(height() - length) * (m_bar->value() - m_bar->minimum()) / qMax(1, range));
    return {width() - handleWidth, top, handleWidth, length};
}

void LaneScroll::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(painter, handle(), 2, Theme::current().lineMid);
}

void LaneScroll::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    const QRect held = handle();
    if (y >= held.top() && y <= held.bottom())
        m_grip = y - held.top();
    else
        m_bar->setValue(m_bar->value() + (y < held.top() ? -m_bar->pageStep() : m_bar->pageStep()));
}

void LaneScroll::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip < 0)
        return;
    const int way = qMax(1, height() - handle().height());
    const qint64 range = m_bar->maximum() - m_bar->minimum();
    m_bar->setValue(m_bar->minimum() + int(range * (event->position().toPoint().y() - m_grip) / way));
}

void LaneScroll::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = -1;
}

void LaneScroll::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_bar, event);
}

} // namespace lajur::ui
