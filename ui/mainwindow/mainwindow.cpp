// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "models/services/officesetup.h"
#include "models/services/signin.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/idlewatch.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/signinpage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/workspace.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QStackedLayout>

namespace lajur::ui {

using namespace domain;

namespace {

constexpr QSize smallest(1024, 600);
constexpr QSize usual(1366, 768);

} // namespace

MainWindow::MainWindow(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_commands(new Commands(this))
    , m_idle(new IdleWatch(this))
    , m_pages(new QStackedLayout(this))
    , m_signIn(new SignInPage(workspace, this))
{
    setMinimumSize(smallest);
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(usual);
    m_pages->addWidget(m_signIn);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::begin);
    connect(m_signIn, &SignInPage::languageRequested, this, &MainWindow::languageRequested);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_commands->lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_commands->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_commands->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(&preferences, &Preferences::changed, this, &MainWindow::takePreferences);
    connect(&workspace, &Workspace::profileChanged, this, &MainWindow::retranslate);
    for (QAction *command : m_commands->all())
        command->setEnabled(command == m_commands->quit);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(const User &user)
{
    const bool another = m_shell && user.id != m_shellOf;
    m_workspace.setUser(user);
    if (another)
        delete std::exchange(m_shell, nullptr);
    m_shellOf = user.id;
    m_preferences.setLastUser(user.name);
    showWork();
    m_idle->setMinutes(m_preferences.idleMinutes());
}

void MainWindow::awaitSignIn()
{
    m_signIn->setLastUser(m_preferences.lastUser());
    m_signIn->enter();
}

void MainWindow::showWork()
{
    for (QAction *command : m_commands->all())
        command->setEnabled(true);
    if (!m_shell) {
        m_shell = new Shell(m_workspace, m_preferences, *m_commands, this);
        connect(m_shell, &Shell::languageRequested, this, &MainWindow::languageRequested);
        m_pages->addWidget(m_shell);
    }
    m_pages->setCurrentWidget(m_shell);
    m_shell->enter();
    retranslate();
}

void MainWindow::lock()
{
    if (m_pages->currentWidget() != m_shell || !m_shell)
        return;
    m_idle->setMinutes(0);
    m_shell->leave();
    m_workspace.lock();
    for (QAction *command : m_commands->all())
        command->setEnabled(command == m_commands->quit);
    m_signIn->setLocked(m_workspace.user(), m_preferences.idleMinutes());
    m_pages->setCurrentWidget(m_signIn);
    m_workspace.run(
        this,
        [](services::OpenOffice &office) -> Status {
            office.signIn().signOut();
            return {};
        },
        [](const Status &) {});
    retranslate();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_shell)
        m_shell->leave();
    m_preferences.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::takePreferences()
{
    setAppearance(m_preferences.appearance());
    if (m_shell && m_pages->currentWidget() == m_shell)
        m_idle->setMinutes(m_preferences.idleMinutes());
}

void MainWindow::retranslate()
{
    const QString agency = m_workspace.profile().head.agency.join(u' ');
    const QString office = m_workspace.profile().demo ? tr("demo office") : agency;
    setWindowTitle(office.isEmpty() ? QStringLiteral("Lajur") : QStringLiteral("Lajur · %1").arg(office));
}

void MainWindow::showAbout()
{
    m_workspace.prompts().inform(
        this, tr("About Lajur"),
        tr("Lajur %1 carries requests for electronic certificates through the SOP.\nFree software under the GNU "
           "General Public License, version 3 or later; without any warranty.")
            .arg(QStringLiteral(LAJUR_VERSION)));
}

} // namespace lajur::ui
