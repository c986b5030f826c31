// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/pagelist.h"

#include "ui/papers/pagelistdelegate.h"
#include "ui/papers/pagelistmodel.h"

#include <QKeyEvent>

namespace lajur::ui {

PageList::PageList(OpenPaper &paper, QWidget *parent)
    : QListView(parent)
    , m_model(new PageListModel(paper, this))
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new PageListDelegate(*m_model, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
}

QSize PageList::sizeHint() const
{
    return {PageListDelegate::rowSize.width() + 8, 400};
}

void PageList::setPage(int page)
{
    const QModelIndex index = m_model->index(page);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void PageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit pageChosen(current.row());
}

void PageList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    // Pages passed over on the way are not worth the work.
    const QModelIndex first = indexAt(QPoint(4, 0));
    const QModelIndex last = indexAt(QPoint(4, viewport()->height() - 1));
    m_model->dropOutside(first.isValid() ? first.row() : 0, last.isValid() ? last.row() : m_model->rowCount() - 1);
}

/// Letters are keys of the view, not a search among numbers.
void PageList::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isPrint())
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace lajur::ui
