// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caselistquery.h"

#include <QAbstractTableModel>

namespace lajur::itemmodels {

/// Lists cases page by page as a view scrolls; asks for the next page and never for all.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Opd, Stage, Opened, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, OpenRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setStageTitles(const QHash<QString, workflow::Text> &titles);
    /// The first page of another list; keeps rows that stay where they were.
    void setFirstPage(const CaseListPage &page);
    void append(const CaseListPage &page);
    domain::CaseId idAt(int row) const; ///< Invalid outside the rows.
    int rowOf(domain::CaseId id) const; ///< -1 if it is not among the rows.
    /// Other words for heads and stages.
    void retranslate();

signals:
    void pageWanted(int offset);

private:
    QVariant text(const domain::CaseSummary &row, int column) const;
    QString stageTitle(const domain::CaseSummary &row) const;

    QList<domain::CaseSummary> m_rows;
    QHash<QString, workflow::Text> m_stageTitles;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace lajur::itemmodels
