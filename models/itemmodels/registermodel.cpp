// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/registermodel.h"

#include <algorithm>
#include <QFont>
#include <QPointer>

namespace lajur::itemmodels {

using namespace domain;
using services::RegisterLine;

RegisterModel::RegisterModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_columns(registerColumns(m_filter.kind))
{
}

void RegisterModel::setFilter(const RegisterFilter &filter)
{
    if (filter.kind != m_filter.kind) {
        beginResetModel();
        m_pages.clear();
        m_rows = 0;
        m_columns = registerColumns(filter.kind);
        m_filter = filter;
        endResetModel();
    }
    m_filter = filter;
    ++m_generation;
    m_counted = false;
    m_asked.clear();
    m_wanted.clear();
    m_awaitsFirst = true;
    emit filterChanged();
    askFirst();
    askCount();
}

void RegisterModel::refresh()
{
    if (m_awaitsFirst)
        return; // what is on its way is new
    ++m_generation;
    m_asked.clear();
    for (Page &page : m_pages)
        page.old = true;
    askCount();
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1)); // views come back for what they show
    else
        askFirst();
}

void RegisterModel::askFirst()
{
    const auto answered = [this, self = QPointer(this), generation = m_generation](auto &&lines) {
        if (!self || generation != m_generation)
            return;
        m_awaitsFirst = false;
        if (lines)
            takeFirst(*lines);
        else
            emit failed(lines.error());
    };
    m_source.page(m_filter, 0, PageLength, answered);
}

void RegisterModel::askCount()
{
    m_source.count(m_filter, [this, self = QPointer(this), generation = m_generation](auto &&count) {
        if (self && generation == m_generation && count)
            takeCount(*count);
    });
}

void RegisterModel::takeFirst(const QList<RegisterLine> &lines)
{
    beginResetModel();
    m_pages.clear();
    m_pages.insert(0, {lines, false});
    m_rows = int(lines.size());
    endResetModel();
    emit shown();
}

void RegisterModel::takeCount(int count)
{
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    } else if (count < m_rows) {
        beginRemoveRows({}, count, m_rows - 1);
        m_rows = count;
        endRemoveRows();
    }
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        const int due = std::min(PageLength, m_rows - page.key() * PageLength);
        page->old = page->old || page->lines.size() < due; // lines have come to its end
    }
    m_counted = true;
    emit counted();
}

void RegisterModel::want(int page) const
{
    if (m_asked.contains(page))
        return;
    const bool first = m_wanted.isEmpty();
    m_wanted.insert(page);
    // Not at once: a view asks for many cells of a page in one go.
    if (first)
        QMetaObject::invokeMethod(const_cast<RegisterModel *>(this), &RegisterModel::askWanted, Qt::QueuedConnection);
}

void RegisterModel::askWanted()
{
    const QSet<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted)
        ask(page);
}

void RegisterModel::ask(int page)
{
    if (m_asked.contains(page) || page * PageLength >= m_rows)
        return;
    m_asked.insert(page);
    const auto answered = [this, self = QPointer(this), generation = m_generation, page](auto &&lines) {
        if (!self || generation != m_generation)
            return;
        m_asked.remove(page);
        if (lines)
            takePage(page, *lines);
        else
            emit failed(lines.error());
    };
    m_source.page(m_filter, page * PageLength, PageLength, answered);
}

void RegisterModel::takePage(int page, const QList<RegisterLine> &lines)
{
    makeRoom(page);
    m_pages.insert(page, {lines, false});
    const int first = page * PageLength;
    const int last = std::min(first + PageLength, m_rows) - 1;
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RegisterModel::makeRoom(int nearPage)
{
    while (m_pages.size() >= MostPages) {
        const auto farther = [nearPage](int a, int b) { return std::abs(a - nearPage) < std::abs(b - nearPage); };
        const QList<int> held = m_pages.keys();
        m_pages.remove(*std::max_element(held.begin(), held.end(), farther));
    }
}

int RegisterModel::heldLines() const
{
    int lines = 0;
    for (const Page &page : m_pages)
        lines += int(page.lines.size());
    return lines;
}

const RegisterLine *RegisterModel::line(int row) const
{
    const auto page = m_pages.constFind(row / PageLength);
    if (page == m_pages.constEnd() || page->old)
        want(row / PageLength);
    const int place = row % PageLength;
    return page != m_pages.constEnd() && place < page->lines.size() ? &page->lines.at(place) : nullptr;
}

QString RegisterModel::rowText(int row) const
{
    QStringList cells;
    if (const RegisterLine *shown = line(row)) {
        for (const RegisterColumn column : m_columns)
            cells.append(columnText(column, *shown));
    }
    return cells.join(u'\t');
}

void RegisterModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterLine *shown = line(index.row());
    if (role == LoadingRole)
        return shown == nullptr;
    if (!shown)
        return role == Qt::AccessibleTextRole ? tr("Being read") : QVariant();
    const RegisterColumn column = m_columns.at(index.column());
    const bool isVoid = m_filter.kind == Register::Letters && (shown->state == u"void" || shown->state == u"replaced");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return columnText(column, *shown);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columnTitle(column), columnText(column, *shown));
    case Qt::FontRole:
        if (isVoid && column == RegisterColumn::LetterNumber) {
            QFont struck;
            struck.setStrikeOut(true);
            return struck;
        }
        return {};
    case CaseRole:
        return shown->caseId.value;
    case VoidRole:
        return isVoid;
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    return role == Qt::DisplayRole ? columnTitle(m_columns.at(section)) : QVariant();
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const auto by = columnOrder(m_columns.at(column));
    RegisterFilter filter = m_filter;
    filter.order = by.value_or(filter.order);
    filter.ascending = order == Qt::AscendingOrder;
    if (by && filter != m_filter)
        setFilter(filter);
}

} // namespace lajur::itemmodels
