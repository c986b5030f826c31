// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/traymodel.h"
#include "ui/papers/openpaper.h"
#include "ui/widgets/screen.h"

#include <functional>

class QListView;
class QStackedWidget;

namespace lajur::ui {

class Button;
class EmptyState;
class Label;
class MessageStrip;
class PaperView;
class TrayDesk;
class TrayPanel;
class Workspace;

/// Scan belum dipasang: the pages that came from scanner, watched folder or file and belong to no case yet.
class TrayScreen : public Screen
{
    Q_OBJECT

public:
    TrayScreen(Workspace &workspace, QWidget *parent);

    /// Pages that follow no receipt go to this case, until another is chosen; the way back leads to it.
    void setTarget(domain::CaseId id);
    /// These pages are chosen as soon as they are in the list.
    void select(const QList<domain::TrayPageId> &pages);

    void enter() override;
    void leave() override;
    bool find() override;
    QList<QWidget *> panes() override;

signals:
    void scanRequested();
    void countChanged(int pages);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectDesk();
    void addKeys();
    void addKey(const char *name, QWidget *place, const QList<QKeySequence> &keys, const std::function<void()> &act);
    QList<int> chosenRows() const;
    void showLoaded();
    void showChoice();
    void showPage();
    void showTrouble();
    void attach();
    void remove();
    void addFiles();
    void paste();
    void goToCase();
    void retranslate();

    Workspace &m_workspace;
    itemmodels::TrayModel *m_model;
    TrayDesk *m_desk;
    OpenPaper m_paper;
    Label *m_title;
    Button *m_scan;
    Button *m_files;
    MessageStrip *m_strip;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    PaperView *m_view;
    TrayPanel *m_panel;
    domain::TrayPageId m_shown; ///< The page in the view.
    QList<domain::TrayPageId> m_wanted; ///< To be chosen once they are in the list.
    domain::CaseId m_from; ///< The case somebody came from.
    int m_attached = 0; ///< Pages, since attach() was pressed.
    bool m_entered = false;
};

} // namespace lajur::ui
