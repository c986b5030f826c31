// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caseoverview.h"

#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Tells a case's past, newest first: what was done, by whom, who recorded it, and when each was.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Happened, What, DoneBy, RecordedBy, Details, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole + 1,
        TakenBackRole,
        CopyRole, ///< The whole entry as one line of tab-separated text.
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setHistory(const QList<CaseMemory> &history);
    int rowOf(int sequence) const; ///< -1 if there is no such entry.
    void retranslate();

private:
    QString text(const CaseMemory &memory, int column) const;
    QString whatHappened(const CaseMemory &memory) const;
    QString recorded(const CaseMemory &memory) const;
    QString details(const CaseMemory &memory) const;

    QList<CaseMemory> m_history; ///< Newest first.
};

} // namespace lajur::itemmodels
