// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <QWidget>

class QStackedLayout;

namespace lajur::ui {

class Commands;
class IdleWatch;
class Preferences;
class Shell;
class SignInPage;
class Workspace;

/// The one window of the program: signing in, working, locked.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    SignInPage *signInPage() const { return m_signIn; }
    /// Null while nobody has signed in.
    Shell *shell() const { return m_shell; }
    /// Shows the work of somebody who is signed in already.
    void begin(const domain::User &user);
    /// The office is open: show who may sign in.
    void awaitSignIn();
    /// Puts the half-filled forms into the journal and takes the keys away until somebody signs in.
    void lock();
    /// To the front, from wherever it was.
    void raiseToFront();

signals:
    void languageRequested(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWork();
    void takePreferences();
    void retranslate();
    void showAbout();

    Workspace &m_workspace;
    Preferences &m_preferences;
    Commands *m_commands;
    IdleWatch *m_idle;
    QStackedLayout *m_pages;
    SignInPage *m_signIn;
    Shell *m_shell = nullptr;
    domain::UserId m_shellOf; ///< Who works in the shell, or did before the lock.
};

} // namespace lajur::ui
