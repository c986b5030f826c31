// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/historymodel.h"

#include <QWidget>

namespace lajur::ui {

class Button;
class Label;
class TableView;

/// The past of a case as a table, and the whole of one entry below it; can be copied.
class CaseHistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHistoryTab(QWidget *parent = nullptr);

    void setHistory(const QList<itemmodels::CaseMemory> &history);
    itemmodels::HistoryModel &model() { return m_model; }

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy(bool all);
    void showDetails();
    void retranslate();

    itemmodels::HistoryModel m_model;
    TableView *m_table;
    Label *m_details;
    Button *m_copyEntry;
    Button *m_copyAll;
};

} // namespace lajur::ui
