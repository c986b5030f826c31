// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "ui/widgets/tableview.h"

namespace lajur::itemmodels {
class RegisterModel;
}

namespace lajur::ui {

/// Shows a register's lines; opens a line's case, copies lines, orders them by their heads or by keys
/// (Ctrl+Shift with the arrows), and keeps the widths of each register's columns.
class RegisterTable : public TableView
{
    Q_OBJECT

public:
    explicit RegisterTable(itemmodels::RegisterModel *model, QWidget *parent = nullptr);

    /// Keeps the widths of the register shown; call before another one is shown and at the end.
    void keepWidths();
    /// Takes widths and order mark of the register shown now.
    void takeRegister();
    void retranslate();

signals:
    void caseRequested(lajur::domain::CaseId id);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addKeys();
    void addKey(const QKeySequence &keys, void (RegisterTable::*act)());
    void openCurrent();
    void copyLine();
    void copyCell();
    void orderByNext() { orderBy(1); }
    void orderByPrevious() { orderBy(-1); }
    void orderUp() { setDirection(Qt::AscendingOrder); }
    void orderDown() { setDirection(Qt::DescendingOrder); }
    void orderBy(int step);
    void setDirection(Qt::SortOrder direction);
    void showOrder();
    void fitColumns();
    QString settingsKey() const;

    itemmodels::RegisterModel *m_model;
    bool m_ownWidths = false; ///< The person chose them.
    bool m_fitting = false;
};

} // namespace lajur::ui
