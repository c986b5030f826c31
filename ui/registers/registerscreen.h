// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/registermodel.h"
#include "ui/registers/registeroutput.h"
#include "ui/widgets/screen.h"

class QAction;
class QStackedWidget;

namespace lajur::ui {

class Button;
class EmptyState;
class Label;
class MessageStrip;
class RegisterFilterBar;
class RegisterTable;
class SegmentedControl;

/// The SOP's three registers to look through, search, print and export.
class RegisterScreen : public Screen
{
    Q_OBJECT

public:
    RegisterScreen(Workspace &workspace, QWidget *parent);
    ~RegisterScreen() override;
    Q_DISABLE_COPY_MOVE(RegisterScreen)

    void enter() override;
    bool find() override;
    QList<QWidget *> panes() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addActions();
    QAction *addAction(const char *name, const QString &iconName, const QKeySequence &keys,
                       void (RegisterScreen::*act)());
    itemmodels::RegisterModel::Source source();

    void showRegister(int index);
    void loadChoices();
    void takeFilter();
    void takeChange();
    void showCount();
    void showFailure(const domain::Error &error);
    void print();
    void exportCsv();
    void retranslate();

    Workspace &m_workspace;
    itemmodels::RegisterModel *m_model;
    RegisterOutput *m_output;
    SegmentedControl *m_registers;
    RegisterFilterBar *m_filters;
    Label *m_count;
    MessageStrip *m_strip;
    RegisterTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    Button *m_printButton;
    Button *m_exportButton;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    int m_total = -1; ///< Lines of the register without a filter; -1 while unknown.
    bool m_old = true; ///< To be read again when the screen comes to the front.
};

} // namespace lajur::ui
