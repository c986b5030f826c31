// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/officialtable.h"

namespace lajur::itemmodels {

using domain::Official;

namespace {

const QString dayFormat = QStringLiteral("dd-MM-yyyy");

} // namespace

OfficialTable::OfficialTable(Title functionTitle, Title capacityTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_functionTitle(std::move(functionTitle))
    , m_capacityTitle(std::move(capacityTitle))
{
}

int OfficialTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_officials.size());
}

int OfficialTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OfficialTable::state(const Official &official) const
{
    if (official.validTo.isValid() && official.validTo < m_today)
        return tr("Ended");
    if (official.validFrom > m_today)
        return tr("To come");
    return official.signatory ? tr("In office, signs letters") : tr("In office");
}

QVariant OfficialTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Official &official = m_officials.at(index.row());
    switch (index.column()) {
    case Function:
        return m_functionTitle(official.function);
    case Name:
        return official.name;
    case Capacity:
        return m_capacityTitle(capacityName(official.capacity));
    case From:
        return official.validFrom.toString(dayFormat);
    case Until:
        return official.validTo.isValid() ? official.validTo.toString(dayFormat) : QStringLiteral("–");
    case State:
        return state(official);
    default:
        return {};
    }
}

QVariant OfficialTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Function"), tr("Name"), tr("Capacity"), tr("From"), tr("Until"), tr("State")};
    return titles.value(section);
}

void OfficialTable::setOfficials(const QList<Official> &officials, QDate today)
{
    m_today = today;
    if (officials.size() == m_officials.size()) {
        m_officials = officials;
        if (!officials.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_officials = officials;
    endResetModel();
}

int OfficialTable::rowOf(domain::OfficialId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_officials.at(row).id == id)
            return row;
    }
    return -1;
}

void OfficialTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setOfficials(QList<Official>(m_officials), m_today);
}

} // namespace lajur::itemmodels
