// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/casequeries.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QListView;
class QStandardItemModel;

namespace lajur::ui {

class SearchField;
class Workspace;

/// Finds cases, and commands where they are given, as one types, in a list under a search field.
class Finder : public QFrame
{
    Q_OBJECT

public:
    /// The list hangs under `field`, inside the window.
    Finder(Workspace &workspace, SearchField *field, QWidget *window);

    /// Commands that are offered besides cases.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }

signals:
    void caseChosen(const lajur::domain::CaseSummary &found);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void showResults(const QList<domain::CaseSummary> &cases);
    void addCommands();
    void place();
    void choose();
    bool takeKey(int key);

    Workspace &m_workspace;
    SearchField *m_field;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<QAction *> m_commands;
    QList<domain::CaseSummary> m_found;
    QTimer m_pause; ///< Between the last key and the question.
    int m_question = 0; ///< Answers to older ones are not shown.
};

} // namespace lajur::ui
