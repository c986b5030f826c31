// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanewidget.h"

#include "ui/board/lanebox.h"
#include "ui/board/lanescroll.h"
#include "ui/widgets/look.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>
#include <QVBoxLayout>

namespace lajur::ui {

namespace {

constexpr int border = 1;
constexpr int radius = 6;
constexpr int foldingTime = 120; // ms

} // namespace

LaneWidget::LaneWidget(itemmodels::LaneModel &lane, CardPainter &painter, QWidget *parent)
    : QWidget(parent)
    , m_header(new LaneHeader)
    , m_box(new LaneBox)
    , m_view(new LaneView(lane, painter))
    , m_scroll(nullptr)
    , m_column(new QVBoxLayout(this))
    , m_folding(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("laneWidget_") + lane.lane().id);
    m_header->setObjectName(QStringLiteral("laneHeader_") + lane.lane().id);
    m_box->setObjectName(QStringLiteral("laneBox_") + lane.lane().id);
    m_view->setAccessibleName(lane.lane().fullTitle);
    auto *boxRow = new QHBoxLayout;
    boxRow->setContentsMargins(CardLayout::gap, 0, CardLayout::gap, 0);
    boxRow->addWidget(m_box);
    m_column->setContentsMargins(border, border, border, border);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addLayout(boxRow);
    m_column->addWidget(m_view, 1);
    m_scroll = new LaneScroll(m_view->verticalScrollBar(), this);
    limitWidth();

    connect(m_header, &LaneHeader::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_view, &LaneView::collapseRequested, this, [this] { setFolded(true); });
    connect(&lane, &itemmodels::LaneModel::countsChanged, this, &LaneWidget::takeCounts);
    connect(m_folding, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &width) { setFixedWidth(width.toInt()); });
    connect(m_folding, &QVariantAnimation::finished, this, &LaneWidget::limitWidth);
    m_folding->setEasingCurve(QEasingCurve::OutCubic);
    m_header->setTitle(lane.lane().title, lane.lane().fullTitle);
    takeCounts();
}

QSize LaneWidget::minimumSizeHint() const
{
    return {m_folded ? LaneHeader::foldedWidth : smallestWidth, 160};
}

void LaneWidget::limitWidth()
{
    setMinimumWidth(m_folded ? LaneHeader::foldedWidth : smallestWidth);
    setMaximumWidth(m_folded ? LaneHeader::foldedWidth : largestWidth);
}

void LaneWidget::takeCounts()
{
    m_header->setCounts(m_view->lane().cardCount(), m_view->lane().lateCount());
}

void LaneWidget::setMark(LaneMark mark)
{
    m_mark = mark;
    // A lane is only called closed once a card is held over it.
    m_header->setMark(mark == LaneMark::Refused && !m_pointedAt ? LaneMark::None : mark);
    update();
}

void LaneWidget::setPointedAt(bool pointedAt)
{
    if (m_pointedAt == pointedAt)
        return;
    m_pointedAt = pointedAt;
    setMark(m_mark);
}

void LaneWidget::showAction(const QString &icon, const QString &title, const QString &result)
{
    if (!m_folded)
        m_box->showAction(icon, title, result);
}

void LaneWidget::showRefusal(const QString &title, const QStringList &reasons)
{
    if (m_folded)
        setFolded(false); // what has to be read needs room
    m_box->showRefusal(title, reasons);
}

void LaneWidget::clear()
{
    m_box->clear();
    m_pointedAt = false;
    setMark(LaneMark::None);
}

void LaneWidget::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    const bool hadFocus = m_view->hasFocus() || m_header->hasFocus();
    const int from = width();
    m_folded = folded;
    m_view->setVisible(!folded);
    m_box->setVisible(!folded && !m_box->title().isEmpty());
    m_scroll->setVisible(!folded && m_view->verticalScrollBar()->maximum() > 0);
    m_header->setFolded(folded);
    m_column->setStretchFactor(m_header, folded ? 1 : 0);
    if (hadFocus) {
        if (folded)
            m_header->setFocus();
        else
            m_view->setFocus();
    }
    m_folding->stop();
    if (prefersLessMotion() || !isVisible()) {
        limitWidth();
    } else {
        m_folding->setDuration(foldingTime);
        m_folding->setStartValue(from);
        m_folding->setEndValue(folded ? LaneHeader::foldedWidth : smallestWidth);
        m_folding->start();
    }
    emit foldedChanged(folded);
}

void LaneWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int top = border + LaneHeader::thickness;
    m_scroll->setGeometry(width() - border - LaneScroll::reach, top, LaneScroll::reach, height() - top - border - 2);
    m_scroll->raise();
}

void LaneWidget::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (m_mark == LaneMark::Refused && m_pointedAt) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.late, 2));
        painter.setBrush(theme.lane);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        return;
    }
    paintRoundedBox(painter, rect(), radius, theme.lane, m_mark == LaneMark::Allowed ? theme.accent : QColor());
}

} // namespace lajur::ui
