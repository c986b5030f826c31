// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableview.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int leastRowHeight = 28;
constexpr int headHeight = 32;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(leastRowHeight);
    verticalHeader()->setDefaultSectionSize(leastRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    takeFonts();
}

void TableView::takeFonts()
{
    setFont(ui::font(TextRole::Small));
    horizontalHeader()->setFont(ui::font(TextRole::SmallStrong));
}

QRect TableView::rowRect(const QModelIndex &index) const
{
    return {0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row())};
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, rowRect(currentIndex()), 2);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace lajur::ui
