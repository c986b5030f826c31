// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/accounttable.h"

namespace lajur::itemmodels {

using domain::User;

AccountTable::AccountTable(RoleTitle roleTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roleTitle(std::move(roleTitle))
{
}

int AccountTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int AccountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const User &user = m_users.at(index.row());
    switch (index.column()) {
    case FullName:
        return user.fullName;
    case Name:
        return user.name;
    case Roles: {
        QStringList titles;
        for (const QString &id : user.roles)
            titles << m_roleTitle(id);
        return titles.join(QStringLiteral(", "));
    }
    case State:
        return user.active ? tr("Active") : tr("Blocked");
    default:
        return {};
    }
}

QVariant AccountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"), tr("Signs in as"), tr("Roles"), tr("State")};
    return titles.value(section);
}

void AccountTable::setUsers(const QList<User> &users)
{
    if (users.size() == m_users.size()) {
        m_users = users;
        if (!users.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_users = users;
    endResetModel();
}

int AccountTable::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_users.at(row).name == name)
            return row;
    }
    return -1;
}

void AccountTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setUsers(QList<User>(m_users));
}

} // namespace lajur::itemmodels
