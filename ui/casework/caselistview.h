// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/caselistmodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace lajur::ui {

class EmptyState;
class Label;
class SearchField;
class SegmentedControl;
class TableView;
class Workspace;

/// Lists the cases and finds one as somebody types.
class CaseListView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseListView(Workspace &workspace, QWidget *parent = nullptr);

    void enter(); ///< Shows what is true now; the selection stays.
    void focusSearch();
    QList<QWidget *> panes() const;
    itemmodels::CaseListModel &model() { return m_model; }

signals:
    void caseRequested(lajur::domain::CaseId id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    itemmodels::CaseListQuery query(int offset = 0) const;
    void load();
    void loadTitles();
    void loadPage(int offset);
    void show(const itemmodels::CaseListPage &page);
    void open(const QModelIndex &index);
    void retranslate();

    Workspace &m_workspace;
    itemmodels::CaseListModel m_model;
    QTimer m_typing;
    Label *m_title;
    SearchField *m_search;
    SegmentedControl *m_which;
    Label *m_count;
    TableView *m_table;
    QAction *m_newAction;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    int m_asked = 0; ///< Only the newest answer is shown.
    bool m_opensFound = false; ///< Enter was pressed before the words were looked for.
};

} // namespace lajur::ui
