// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingsscreen.h"

#include "ui/setup/appearancepage.h"
#include "ui/setup/backuppage.h"
#include "ui/setup/emailpage.h"
#include "ui/setup/numberingpage.h"
#include "ui/setup/officepage.h"
#include "ui/setup/officialspage.h"
#include "ui/setup/paperspage.h"
#include "ui/setup/passwordpage.h"
#include "ui/setup/settingspagelist.h"
#include "ui/setup/userspage.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

namespace lajur::ui {

SettingsScreen::SettingsScreen(Workspace &workspace, QWidget *parent)
    : SettingsScreen(workspace, *new Preferences(&workspace), parent)
{
}

SettingsScreen::SettingsScreen(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : Screen(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_list(new SettingsPageList(this))
    , m_stack(new QStackedWidget(this))
    , m_pages(PageCount, nullptr)
{
    setObjectName(QStringLiteral("settingsScreen"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    for (int i = 0; i < PageCount; ++i)
        m_list->addItem(QString());
    m_list->setCurrentRow(Office);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsScreen::goTo);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        if (SettingsPage *current = pageAt(m_list->currentRow()))
            current->save();
    });
    connect(&workspace, &Workspace::changed, this, &SettingsScreen::load);
    connect(&workspace, &Workspace::userChanged, this, [this] {
        // Another person sees neither what the one before typed nor pages in the state left.
        for (SettingsPage *&made : m_pages) {
            delete made;
            made = nullptr;
        }
        if (m_entered && m_workspace.user().id.isValid())
            goTo(m_list->currentRow());
    });
    retranslate();
}

SettingsPage *SettingsScreen::makePage(Page page)
{
    switch (page) {
    case Office:
        return new OfficePage(m_workspace, m_stack);
    case Officials:
        return new OfficialsPage(m_workspace, m_stack);
    case Users:
        return new UsersPage(m_workspace, m_stack);
    case Password:
        return new PasswordPage(m_workspace, m_stack);
    case Numbering:
        return new NumberingPage(m_workspace, m_stack);
    case Email:
        return new EmailPage(m_workspace, m_stack);
    case Papers:
        return new PapersPage(m_workspace, m_stack);
    case Backups:
        return new BackupPage(m_workspace, m_stack);
    case Look:
    case PageCount:
        break;
    }
    auto *look = new AppearancePage(m_workspace, m_preferences, m_stack);
    connect(look, &AppearancePage::languageRequested, this, &SettingsScreen::languageRequested);
    return look;
}

SettingsPage *SettingsScreen::pageAt(int index) const
{
    return m_pages.value(index);
}

void SettingsScreen::goTo(int index)
{
    if (index < 0 || !m_workspace.user().id.isValid())
        return;
    if (auto *before = qobject_cast<SettingsPage *>(m_stack->currentWidget()))
        before->leave();
    if (!m_pages.at(index)) {
        m_pages[index] = makePage(static_cast<Page>(index));
        m_stack->addWidget(m_pages.at(index));
    }
    // Otherwise the focus of the page that goes would fall into whatever comes next.
    if (m_stack->isAncestorOf(focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(m_pages.at(index));
    m_pages.at(index)->load();
}

void SettingsScreen::enter()
{
    m_entered = true;
    goTo(m_list->currentRow());
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsScreen::leave()
{
    m_entered = false;
    for (SettingsPage *made : std::as_const(m_pages)) {
        if (made)
            made->leave();
    }
}

QList<QWidget *> SettingsScreen::panes()
{
    return {m_list, m_stack};
}

void SettingsScreen::showPage(Page page)
{
    m_list->setCurrentRow(page);
}

SettingsScreen::Page SettingsScreen::page() const
{
    return static_cast<Page>(m_list->currentRow());
}

void SettingsScreen::load()
{
    SettingsPage *current = pageAt(m_list->currentRow());
    if (m_entered && current && m_workspace.user().id.isValid())
        current->load();
}

void SettingsScreen::retranslate()
{
    const QStringList titles{tr("Office and letterhead"),
                             tr("Officials"),
                             tr("Users and roles"),
                             tr("My password"),
                             tr("Numbering"),
                             tr("E-mail"),
                             tr("Papers"),
                             tr("Backups"),
                             tr("Appearance")};
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(titles.at(i));
    m_list->setAccessibleName(tr("Pages of the settings"));
}

void SettingsScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lajur::ui
