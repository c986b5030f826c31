// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/pagelistmodel.h"

#include "ui/papers/openpaper.h"

namespace lajur::ui {

using domain::Result;
using services::PageImage;

PageListModel::PageListModel(OpenPaper &paper, QObject *parent)
    : QAbstractListModel(parent)
    , m_paper(paper)
{
    connect(&m_paper, &OpenPaper::changed, this, &PageListModel::followPaper);
    followPaper();
}

void PageListModel::followPaper()
{
    const bool listed = m_paper.pageCount() > 1 && !m_paper.description().pageByPage();
    const int rows = listed ? m_paper.pageCount() : 0;
    if (m_shown == m_paper.paper().id() && rows == m_rows)
        return;
    beginResetModel();
    dropOutside(0, -1);
    m_pictures.clear();
    m_shown = m_paper.paper().id();
    m_rows = rows;
    endResetModel();
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Page %1 of %2").arg(index.row() + 1).arg(m_rows);
    return {};
}

QImage PageListModel::picture(int row, const QSize &box)
{
    if (box != m_box) {
        dropOutside(0, -1);
        m_pictures.clear();
        m_box = box;
    }
    if (m_pictures.contains(row) || m_asked.contains(row))
        return m_pictures.value(row);
    const services::PaperTicket ticket = m_paper.reader()->renderPage(
        m_paper.paper(), row, box, {this, services::PaperUrgency::Soon}, [this, row](const Result<PageImage> &answer) {
            m_asked.remove(row);
            m_pictures.insert(row, answer ? answer->image : QImage());
            emit dataChanged(index(row), index(row));
        });
    m_asked.insert(row, ticket);
    return {};
}

void PageListModel::dropOutside(int first, int last)
{
    for (auto it = m_asked.begin(); it != m_asked.end();) {
        if (it.key() >= first && it.key() <= last) {
            ++it;
            continue;
        }
        m_paper.reader()->drop(it.value());
        it = m_asked.erase(it);
    }
}

} // namespace lajur::ui
