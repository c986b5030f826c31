// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/registercolumns.h"

#include <functional>
#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace lajur::itemmodels {

/// Shows one register of any length in a view: holds the pages that were looked at last and asks for others when a
/// view comes to them.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LoadingRole = Qt::UserRole, ///< The line is on its way.
        CaseRole, ///< qint64, 0 if the line has no case.
        VoidRole, ///< Its number is void.
    };

    /// Where lines come from; answers arrive later, on this thread, in any order.
    struct Source {
        std::function<void(const domain::RegisterFilter &, int offset, int limit,
                           std::function<void(domain::Result<QList<services::RegisterLine>>)>)>
            page;
        std::function<void(const domain::RegisterFilter &, std::function<void(domain::Result<int>)>)> count;
    };

    static constexpr int PageLength = 64;
    static constexpr int MostPages = 24; ///< 1,536 lines in memory at most.

    explicit RegisterModel(Source source, QObject *parent = nullptr);

    /// Shows other lines; those shown stay until the first new ones are there.
    void setFilter(const domain::RegisterFilter &filter);
    const domain::RegisterFilter &filter() const { return m_filter; }
    /// Reads again what is shown, in its place.
    void refresh();

    const QList<RegisterColumn> &columns() const { return m_columns; }
    bool isCounted() const { return m_counted; } ///< rowCount() is how many there are.
    int heldLines() const;
    /// Null while the line is on its way.
    const services::RegisterLine *line(int row) const;
    /// The line's cells, separated by tabs.
    QString rowText(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Does nothing for a column without an order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void filterChanged();
    /// The first lines of a filter are there.
    void shown();
    void counted();
    void failed(const lajur::domain::Error &error);

private:
    struct Page {
        QList<services::RegisterLine> lines;
        bool old = false; ///< To be read again when looked at.
    };

    void askFirst();
    void askCount();
    void want(int page) const;
    void askWanted();
    void ask(int page);
    void takeFirst(const QList<services::RegisterLine> &lines);
    void takePage(int page, const QList<services::RegisterLine> &lines);
    void takeCount(int count);
    void makeRoom(int nearPage);

    Source m_source;
    domain::RegisterFilter m_filter;
    QList<RegisterColumn> m_columns;
    QHash<int, Page> m_pages;
    QSet<int> m_asked; ///< Pages whose lines are on their way.
    mutable QSet<int> m_wanted;
    int m_rows = 0;
    int m_generation = 0; ///< Answers to older questions are dropped.
    bool m_counted = false;
    bool m_awaitsFirst = false;
};

} // namespace lajur::itemmodels
