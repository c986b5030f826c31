// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/shell.h"

#include "models/domain/officetime.h"
#include "models/services/scantray.h"
#include "models/workflow/vocabulary.h"
#include "models/workflow/workingcalendar.h"
#include "ui/board/boardscreen.h"
#include "ui/casework/actionflow.h"
#include "ui/casework/casescreen.h"
#include "ui/casework/draftoffer.h"
#include "ui/letters/letterscreen.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/navigationbar.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/userbutton.h"
#include "ui/registers/registerscreen.h"
#include "ui/setup/backupage.h"
#include "ui/setup/settingsscreen.h"
#include "ui/tray/scandialog.h"
#include "ui/tray/trayscreen.h"
#include "ui/widgets/finder.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <chrono>

namespace lajur::ui {

using namespace domain;
using namespace std::chrono_literals;

namespace {
/// Below this width the navigation folds to its icons.
constexpr int narrow = 1280;
} // namespace

Shell::Shell(Workspace &workspace, Preferences &preferences, Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_commands(commands)
    , m_navigation(new NavigationBar(this))
    , m_top(new TopBar(commands.newCase, commands.find, this))
    , m_stack(new QStackedWidget(this))
    , m_finder(new Finder(workspace, m_top->field(), this))
    , m_actions(new ActionFlow(workspace, this))
    , m_backupAge(new BackupAge(workspace, m_navigation))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);

    m_navigation->addEntry(Place::Board, QStringLiteral("board"), commands.place(Place::Board));
    m_navigation->addEntry(Place::Cases, QStringLiteral("folder"), commands.place(Place::Cases));
    m_navigation->addEntry(Place::Letters, QStringLiteral("letter"), commands.place(Place::Letters));
    m_navigation->addEntry(Place::Registers, QStringLiteral("book"), commands.place(Place::Registers));
    m_navigation->addEntry(Place::Tray, QStringLiteral("scan"), commands.place(Place::Tray));
    m_navigation->addEntry(Place::Settings, QStringLiteral("sliders"), commands.place(Place::Settings));
    m_navigation->addToFoot(m_backupAge);
    m_finder->setCommands(commands.all());
    connect(m_finder, &Finder::caseChosen, this, [this](const CaseSummary &found) { m_workspace.openCase(found.id); });
    connectCommands();
    connectWorkspace();
    makeUserMenu();
    m_minute.setInterval(20s);
    connect(&m_minute, &QTimer::timeout, this, &Shell::showTime);
    m_minute.start();
    retranslate();
    bring(Place::Board);
}

void Shell::connectCommands()
{
    for (const Place place :
         {Place::Board, Place::Cases, Place::Letters, Place::Registers, Place::Tray, Place::Settings})
        connect(m_commands.place(place), &QAction::triggered, this, [this, place] { go(place); });
    connect(m_commands.scan, &QAction::triggered, this, &Shell::scanPapers);
    connect(m_commands.newCase, &QAction::triggered, &m_workspace, &Workspace::openNewCase);
    connect(m_commands.find, &QAction::triggered, this, [this] {
        m_top->field()->setFocus(Qt::ShortcutFocusReason);
        m_top->field()->selectAll();
    });
    connect(m_commands.filter, &QAction::triggered, this, [this] { (void)screen(m_place)->find(); });
    connect(m_commands.nextPane, &QAction::triggered, this, [this] { walkPanes(+1); });
    connect(m_commands.previousPane, &QAction::triggered, this, [this] { walkPanes(-1); });
    connect(m_commands.switchLanguage, &QAction::triggered, this, [this] {
        const bool indonesian = m_preferences.language() == u"id";
        emit languageRequested(indonesian ? QStringLiteral("en") : QStringLiteral("id"));
    });
    connect(m_commands.keys, &QAction::triggered, this, &Shell::showKeys);
    connect(m_navigation, &NavigationBar::foldRequested, this, [this] {
        m_foldChosen = true;
        m_navigation->setFolded(!m_navigation->isFolded());
    });
}

void Shell::connectWorkspace()
{
    const auto cases = [this] { return static_cast<CaseScreen *>(screen(Place::Cases)); };
    connect(&m_workspace, &Workspace::caseRequested, this, [this, cases](CaseId id, const QString &place) {
        cases()->openCase(id, place);
        go(Place::Cases);
    });
    connect(&m_workspace, &Workspace::newCaseRequested, this, [this, cases] {
        cases()->openNewCase();
        go(Place::Cases);
    });
    connect(&m_workspace, &Workspace::letterRequested, this, [this](CaseId id) {
        static_cast<LetterScreen *>(screen(Place::Letters))->showLetterOf(id);
        go(Place::Letters);
    });
    connect(&m_workspace, &Workspace::actionRequested, m_actions, &ActionFlow::start);
    connect(&m_workspace, &Workspace::said, m_navigation, &NavigationBar::setSaid);
    connect(&m_workspace, &Workspace::userChanged, this, &Shell::showUser);
    connect(&m_workspace, &Workspace::changed, this, &Shell::countTray);
}

void Shell::makeUserMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("userMenuList"));
    for (QAction *action : {m_commands.switchLanguage, m_commands.keys, m_commands.about})
        menu->addAction(action);
    menu->addSeparator();
    for (QAction *action : {m_commands.lock, m_commands.quit})
        menu->addAction(action);
    m_top->user()->setMenu(menu);
}

Screen *Shell::make(Place place)
{
    switch (place) {
    case Place::Board: {
        auto *board = new BoardScreen(m_workspace, m_stack);
        board->setDensity(m_preferences.density());
        board->setFoldedLanes(m_preferences.foldedLanes());
        connect(board, &BoardScreen::foldedLanesChanged, &m_preferences, &Preferences::setFoldedLanes);
        connect(board, &BoardScreen::densityChanged, &m_preferences, &Preferences::setDensity);
        connect(&m_preferences, &Preferences::changed, board,
                [this, board] { board->setDensity(m_preferences.density()); });
        connect(board, &BoardScreen::countChanged, m_navigation,
                [this](int open) { m_navigation->setCount(Place::Board, open); });
        // Built when the board has its cards, so that the first request or case does not wait for it; in two pieces,
        // so that neither is felt.
        connect(
            board, &BoardScreen::countChanged, this,
            [this] {
                QTimer::singleShot(0, this, [this] {
                    QTimer::singleShot(0, static_cast<CaseScreen *>(screen(Place::Cases)), &CaseScreen::prepare);
                });
            },
            Qt::SingleShotConnection);
        addAction(board->nextAction()); // F8 works everywhere
        return board;
    }
    case Place::Cases:
        return new CaseScreen(m_workspace, m_stack);
    case Place::Letters:
        return new LetterScreen(m_workspace, m_stack);
    case Place::Registers:
        return new RegisterScreen(m_workspace, m_stack);
    case Place::Tray: {
        auto *tray = new TrayScreen(m_workspace, m_stack);
        connect(tray, &TrayScreen::scanRequested, this, &Shell::scanPapers);
        connect(tray, &TrayScreen::countChanged, m_navigation,
                [this](int pages) { m_navigation->setCount(Place::Tray, pages); });
        return tray;
    }
    case Place::Settings: {
        auto *settings = new SettingsScreen(m_workspace, m_preferences, m_stack);
        connect(settings, &SettingsScreen::languageRequested, this, &Shell::languageRequested);
        return settings;
    }
    }
    Q_UNREACHABLE();
}

Screen *Shell::screen(Place place)
{
    Screen *&known = m_screens[place];
    if (!known) {
        known = make(place);
        m_stack->addWidget(known);
    }
    return known;
}

void Shell::go(Place place)
{
    bring(place);
    screen(place)->enter();
}

/// To the front, without asking it anything yet.
void Shell::bring(Place place)
{
    Screen *to = screen(place);
    if (m_stack->currentWidget() != to || m_place != place) {
        if (Screen *from = m_screens.value(m_place); from && from != to)
            from->leave();
        m_place = place;
        m_stack->setCurrentWidget(to);
    }
    m_navigation->setCurrent(place);
    m_top->setNewCaseFilled(place == Place::Board);
}

void Shell::leave()
{
    for (Screen *screen : std::as_const(m_screens))
        screen->leave();
}

void Shell::enter()
{
    showUser();
    showTime();
    m_backupAge->load();
    countTray();
    screen(m_place)->enter();
    DraftOffer::show(m_workspace, this);
}

/// Papers scanned from within a case belong to it, unless a receipt says otherwise.
void Shell::scanPapers()
{
    auto *tray = static_cast<TrayScreen *>(screen(Place::Tray));
    const CaseId inHand = screen(m_place)->caseInHand();
    if (inHand.isValid() || m_place != Place::Tray)
        tray->setTarget(inHand);
    if (!m_workspace.scans()) {
        go(Place::Tray);
        return;
    }
    auto *dialog = new ScanDialog(m_workspace, m_preferences, this);
    connect(dialog, &ScanDialog::pagesScanned, this, [this, tray](const QList<TrayPageId> &pages) {
        if (pages.isEmpty() || !m_workspace.user().id.isValid())
            return;
        tray->select(pages);
        go(Place::Tray);
    });
    dialog->open();
}

void Shell::countTray()
{
    if (!m_workspace.user().id.isValid())
        return;
    m_workspace.run(
        this, [](services::OpenOffice &office) { return office.tray().count(); },
        [this](const Result<int> &pages) {
            if (pages)
                m_navigation->setCount(Place::Tray, *pages);
        });
}

void Shell::showTime()
{
    const QDateTime now = m_workspace.now();
    const QDateTime here = officeTime(now);
    const QLocale locale;
    const QString hours
        = workflow::WorkingCalendar::shipped().isWorkingTime(now) ? tr("office hours") : tr("outside office hours");
    m_navigation->setTime(locale.toString(here.date(), QStringLiteral("dddd, d MMM yyyy")),
                          tr("%1 WIB · %2", "time of day").arg(here.toString(QStringLiteral("HH.mm")), hours));
}

void Shell::showUser()
{
    const User &user = m_workspace.user();
    QStringList roles;
    for (const QString &role : user.roles)
        roles.append(workflow::roleTitle(role));
    m_top->user()->setUser(user.fullName, roles.join(QStringLiteral(" · ")));
}

void Shell::showKeys()
{
    KeysDialog dialog({{tr("Everywhere"), m_commands.all() + actions()},
                       {m_commands.place(m_place)->text(), screen(m_place)->actions()}},
                      this);
    dialog.exec();
}

void Shell::walkPanes(int step)
{
    QList<QWidget *> panes = screen(m_place)->panes();
    panes.prepend(m_top->field());
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible() || !pane->isEnabled(); });
    qsizetype now = -1;
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            now = i;
    }
    QWidget *to = panes.at((now + step + panes.size()) % panes.size());
    // A pane that takes no focus itself passes it on to the first control in it.
    if (to->focusPolicy() == Qt::NoFocus && !to->focusProxy()) {
        for (QWidget *inside : to->findChildren<QWidget *>()) {
            if (inside->isVisible() && inside->isEnabled() && inside->focusPolicy() & Qt::TabFocus) {
                to = inside;
                break;
            }
        }
    }
    to->setFocus(Qt::ShortcutFocusReason);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    if (!m_foldChosen)
        m_navigation->setFolded(width() < narrow);
    QWidget::resizeEvent(event);
}

void Shell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Shell::retranslate()
{
    m_commands.retranslate();
    showTime();
    showUser();
}

} // namespace lajur::ui
