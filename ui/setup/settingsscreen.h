// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/screen.h"

#include <QList>

class QListWidget;
class QStackedWidget;

namespace lajur::ui {

class Preferences;
class SettingsPage;
class Workspace;

/// The screen "Pengaturan": pages at the left, each saved by its own button.
class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    enum Page { Office, Officials, Users, Password, Numbering, Email, Papers, Backups, Look, PageCount };
    Q_ENUM(Page)

    explicit SettingsScreen(Workspace &workspace, QWidget *parent = nullptr);
    /// With preferences shared with the rest of the window.
    SettingsScreen(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    QList<QWidget *> panes() override;

    void showPage(Page page);
    Page page() const;

signals:
    void languageRequested(const QString &language); ///< "id" or "en"; already kept in the preferences.

protected:
    void changeEvent(QEvent *event) override;

private:
    SettingsPage *makePage(Page page);
    SettingsPage *pageAt(int index) const;
    void goTo(int index);
    void load();
    void retranslate();

    Workspace &m_workspace;
    Preferences &m_preferences;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages; ///< Null until first shown.
    bool m_entered = false;
};

} // namespace lajur::ui
