// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/caselistmodel.h"

#include "models/itemmodels/casewords.h"

#include <algorithm>

namespace lajur::itemmodels {

using domain::CaseId;
using domain::CaseSummary;

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::stageTitle(const CaseSummary &row) const
{
    const auto title = m_stageTitles.constFind(row.stage);
    return title == m_stageTitles.cend() ? row.stage : title->shown();
}

QVariant CaseListModel::text(const CaseSummary &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Name:
        return row.name;
    case Opd:
        return row.opd;
    case Stage:
        return row.round > 1 ? tr("%1 · round %2").arg(stageTitle(row)).arg(row.round) : stageTitle(row);
    case Opened:
        return momentText(row.openedAt);
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseSummary &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4").arg(row.name, row.opd, stageTitle(row), row.number);
    case IdRole:
        return row.id.value;
    case OpenRole:
        return row.open;
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Case number");
    case Name:
        return tr("Name");
    case Opd:
        return tr("OPD");
    case Stage:
        return tr("Stage");
    case Opened:
        return tr("Opened");
    default:
        return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit pageWanted(int(m_rows.size()));
}

void CaseListModel::setStageTitles(const QHash<QString, workflow::Text> &titles)
{
    m_stageTitles = titles;
    retranslate();
}

void CaseListModel::setFirstPage(const CaseListPage &page)
{
    beginResetModel();
    m_rows = page.rows;
    m_more = page.more && page.rows.size() >= CaseListQuery::pageSize;
    m_asked = false;
    endResetModel();
}

void CaseListModel::append(const CaseListPage &page)
{
    m_asked = false;
    m_more = page.more;
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

CaseId CaseListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : CaseId();
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseSummary::id);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void CaseListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

} // namespace lajur::itemmodels
