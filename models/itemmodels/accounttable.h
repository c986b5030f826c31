// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <functional>
#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Shows who has an account, with which roles, and whether it may sign in.
class AccountTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FullName, Name, Roles, State, ColumnCount };
    /// Words of a role.
    using RoleTitle = std::function<QString(const QString &role)>;

    explicit AccountTable(RoleTitle roleTitle, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setUsers(const QList<domain::User> &users);
    const QList<domain::User> &users() const { return m_users; }
    int rowOf(const QString &name) const; ///< By sign-in name; -1 if there is none.
    void retranslate();

private:
    RoleTitle m_roleTitle;
    QList<domain::User> m_users;
};

} // namespace lajur::itemmodels
