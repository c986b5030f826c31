// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "ui/mainwindow/place.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace lajur::ui {

class ActionFlow;
class BackupAge;
class Commands;
class Finder;
class NavigationBar;
class Preferences;
class Screen;
class TopBar;
class Workspace;

/// Everything a signed-in person works with: navigation, top bar and the screens, each made when first gone to.
class Shell : public QWidget
{
    Q_OBJECT

public:
    Shell(Workspace &workspace, Preferences &preferences, Commands &commands, QWidget *parent = nullptr);

    void go(Place place);
    Place current() const { return m_place; }
    Screen *screen(Place place);
    /// Half-filled forms go into the journal: before a lock, before the end.
    void leave();
    /// After sign-in or a lock: what is true now, and the forms that were left half filled.
    void enter();

signals:
    void languageRequested(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Screen *make(Place place);
    void bring(Place place);
    void connectCommands();
    void connectWorkspace();
    void makeUserMenu();
    void scanPapers();
    void countTray();
    void showTime();
    void showUser();
    void showKeys();
    void walkPanes(int step);
    void retranslate();

    Workspace &m_workspace;
    Preferences &m_preferences;
    Commands &m_commands;
    NavigationBar *m_navigation;
    TopBar *m_top;
    QStackedWidget *m_stack;
    Finder *m_finder;
    ActionFlow *m_actions;
    BackupAge *m_backupAge;
    QHash<Place, Screen *> m_screens;
    Place m_place = Place::Board;
    QTimer m_minute;
    bool m_foldChosen = false; ///< The person folded or unfolded: the width decides no more.
};

} // namespace lajur::ui
