// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/official.h"

#include <functional>
#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Shows who holds which function of the SOP, and from when to when.
class OfficialTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Function, Name, Capacity, From, Until, State, ColumnCount };
    /// Words of a stored name.
    using Title = std::function<QString(const QString &name)>;

    OfficialTable(Title functionTitle, Title capacityTitle, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setOfficials(const QList<domain::Official> &officials, QDate today);
    const QList<domain::Official> &officials() const { return m_officials; }
    int rowOf(domain::OfficialId id) const; ///< -1 if it is none of them.
    void retranslate();

private:
    QString state(const domain::Official &official) const;

    Title m_functionTitle;
    Title m_capacityTitle;
    QList<domain::Official> m_officials;
    QDate m_today;
};

} // namespace lajur::itemmodels
