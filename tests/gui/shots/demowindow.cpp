// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/demowindow.h"

#include "app/composition/office.h"
#include "app/composition/storyclock.h"
#include "models/services/demooffice.h"
#include "tests/testlib/passwordcost.h"
#include "ui/setup/signinpage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QThread>

namespace lajur::shots {

using namespace domain;

namespace {
constexpr QSize size(1366, 768);
constexpr int openCases = 60;
constexpr int closedCases = 20;
constexpr int afterwards = 150; // ms in which timers of the screens may still fire
const QDateTime morning(QDate(2026, 11, 23), QTime(3, 42), Qt::UTC); // 10.42 WIB
} // namespace

DemoWindow::DemoWindow(const QString &language, ui::Appearance appearance)
    : m_scans(m_scanner, m_work)
    , m_reader(QStringLiteral(LAJUR_WORKER_PROGRAM))
    , m_workspace(m_work, {m_printer, &m_reader, &m_scans}, m_prompts, m_clock)
    , m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
{
    m_clock.set(morning);
    m_preferences.setLanguage(language);
    m_preferences.setAppearance(appearance);
    if (const Status made = makeOffice(); !made)
        qFatal("the demo office cannot be made: %s", qPrintable(made.error().text));
    m_work.open(
        [folder = m_folder.filePath(QStringLiteral("data")), this]() -> Result<std::unique_ptr<services::OpenOffice>> {
            LAJUR_TRY_VALUE(
                auto office,
                composition::Office::open(folder, {.clock = &m_clock, .passwordCost = testlib::minimumPasswordCost}));
            return std::unique_ptr<services::OpenOffice>(std::move(office));
        },
        &m_workspace, [](const Status &) {});
    m_workspace.run(
        &m_workspace, [](services::OpenOffice &office) { return office.setup().profile(); },
        [this](const Result<services::OfficeProfile> &profile) { m_workspace.setProfile(*profile); });
    settle();
    m_window = std::make_unique<ui::MainWindow>(m_workspace, m_preferences);
    m_window->setFixedSize(size);
    m_window->signInPage()->setDemo(services::DemoOffice::userName(), services::DemoOffice::password());
    m_window->awaitSignIn();
    m_window->show();
    m_window->activateWindow();
    settle();
}

Status DemoWindow::makeOffice()
{
    composition::StoryClock story(morning);
    LAJUR_TRY_VALUE(auto office,
                    composition::Office::create(m_folder.filePath(QStringLiteral("data")),
                                                {.clock = &story, .passwordCost = testlib::minimumPasswordCost}));
    services::DemoOffice demo({office->ports(), office->session(), office->setup(), office->signIn(), office->intake(),
                               office->papers(), office->steps(), office->registers()});
    LAJUR_TRY(demo.found(office->passwordCost()));
    return demo.fill(openCases, closedCases, [&story](int done, int all) { story.turnTo(done, all); });
}

CaseId DemoWindow::caseIn(const QString &stage)
{
    CaseId id;
    m_workspace.runOrTell(
        m_window.get(), [](services::OpenOffice &office) { return office.ports().caseQueries.board(); },
        [&id, stage](const Board &board) {
            for (const BoardRow &row : board.rows) {
                if (row.stage == stage)
                    id = row.id;
            }
        });
    settle();
    return id;
}

void DemoWindow::signIn()
{
    m_workspace.runOrTell(
        m_window.get(),
        [](services::OpenOffice &office) -> Result<User> {
            LAJUR_TRY(office.signIn().signIn(services::DemoOffice::userName(), services::DemoOffice::password()));
            return office.session().user();
        },
        [this](const User &user) { m_window->begin(user); });
    settle();
}

void DemoWindow::waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 30000))
        qWarning("waited in vain");
}

void DemoWindow::settle()
{
    QElapsedTimer quiet;
    quiet.start();
    while (m_work.pending() > 0 || quiet.elapsed() < afterwards) {
        if (m_work.pending() > 0)
            quiet.restart();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
}

} // namespace lajur::shots
