// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"

#include "app/composition/office.h"
#include "app/desktop/demoopening.h"
#include "models/services/demooffice.h"
#include "translations/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/preparingwindow.h"
#include "ui/setup/foundingwizard.h"
#include "ui/setup/signinpage.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QFile>

namespace lajur::desktop {

using namespace domain;

namespace {

constexpr int cannotOpen = 4;
constexpr QSize usualWizard(1366, 768);

bool hasOffice(const QString &dataFolder)
{
    return QFile::exists(QDir(dataFolder).filePath(QStringLiteral("lajur.sqlite")));
}

services::OfficeWork::Opener opening(const QString &dataFolder)
{
    return [dataFolder]() -> Result<std::unique_ptr<services::OpenOffice>> {
        LAJUR_TRY_VALUE(auto office, composition::Office::open(dataFolder));
        return std::unique_ptr<services::OpenOffice>(std::move(office));
    };
}

} // namespace

Program::Program(const StartOptions &options)
    : m_options(options)
    , m_instance(options.dataFolder)
    , m_scans(m_scanner, m_work)
    , m_rounds(m_work)
    , m_workspace(m_work, {m_printer, &m_papers, &m_scans}, m_prompts, m_clock)
{
    connect(&m_rounds, &services::WatchRounds::troubleChanged, &m_workspace, &ui::Workspace::setWatchTrouble);
    connect(&m_instance, &SingleInstance::asked, this, [this] {
        if (m_window)
            m_window->raiseToFront();
    });
}

Program::~Program() = default;

int Program::run()
{
    if (!m_instance.claim())
        return 0;
    ui::installLook(*qApp);
    speak(m_options.language.isEmpty() ? m_preferences.language() : m_options.language);
    if (hasOffice(m_options.dataFolder))
        openOffice();
    else if (m_options.demo)
        makeDemo();
    else
        found();
    return QApplication::exec();
}

void Program::speak(const QString &language)
{
    m_preferences.setLanguage(translations::speak(language));
}

void Program::openOffice()
{
    m_work.open(opening(m_options.dataFolder), this, [this](const Status &opened) {
        if (opened)
            greet();
        else if (opened.error().code == ErrorCode::NotFound)
            beginAnew();
        else
            giveUp(opened.error());
    });
    // Painted while the office is still being opened.
    makeWindow().show();
    if (m_options.exitAfterStartup)
        QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
}

/// There is a database but no office in it: whoever was founding one was stopped before anything was kept.
void Program::beginAnew()
{
    if (m_options.demo)
        makeDemo();
    else
        found();
    m_window.reset();
}

void Program::makeDemo()
{
    m_preparing = std::make_unique<ui::PreparingWindow>(tr("The demo office is being made, with 80 invented cases…"));
    m_preparing->show();
    m_work.open(demoOpening(m_options.dataFolder), this, [this](const Status &made) {
        if (!made) {
            giveUp(made.error());
            return;
        }
        makeWindow().show();
        m_preparing.reset();
        greet();
    });
}

void Program::found()
{
    const QString folder = m_options.dataFolder;
    ui::Founding founding;
    founding.create = [folder]() -> Result<std::unique_ptr<services::OpenOffice>> {
        LAJUR_TRY_VALUE(auto office, composition::Office::create(folder));
        return std::unique_ptr<services::OpenOffice>(std::move(office));
    };
    founding.abandon = [](services::OpenOffice &office) { static_cast<composition::Office &>(office).abandon(); };
    founding.isInside = [folder](const QString &path) { return composition::Office::isInside(folder, path); };
    m_wizard = std::make_unique<ui::FoundingWizard>(m_workspace, founding);
    connect(m_wizard.get(), &ui::FoundingWizard::founded, this, [this](const User &user) {
        ui::MainWindow &window = makeWindow();
        window.begin(user);
        window.show();
        closeWizard();
        loadProfile();
    });
    connect(m_wizard.get(), &ui::FoundingWizard::demoRequested, this, [this] {
        closeWizard();
        // Beside the real office's folder, which stays free for it.
        m_options.dataFolder += QStringLiteral("-contoh");
        m_options.demo = true;
        if (hasOffice(m_options.dataFolder))
            openOffice();
        else
            makeDemo();
    });
    m_wizard->resize(usualWizard);
    m_wizard->show();
}

/// Not at once: it is the wizard that is speaking.
void Program::closeWizard()
{
    QMetaObject::invokeMethod(
        this, [this] { m_wizard.reset(); }, Qt::QueuedConnection);
}

void Program::giveUp(const Error &error)
{
    m_preparing.reset();
    m_prompts.fail(m_window.get(), error);
    QApplication::exit(cannotOpen);
}

ui::MainWindow &Program::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_workspace, m_preferences);
    connect(m_window.get(), &ui::MainWindow::languageRequested, this, &Program::speak);
    return *m_window;
}

/// The office is open: show whose it is and who may sign in.
void Program::greet()
{
    loadProfile();
    if (m_options.demo)
        m_window->signInPage()->setDemo(services::DemoOffice::userName(), services::DemoOffice::password());
    m_window->awaitSignIn();
}

void Program::loadProfile()
{
    m_workspace.runOrTell(
        m_window.get(), [](services::OpenOffice &office) { return office.setup().profile(); },
        [this](const services::OfficeProfile &profile) { m_workspace.setProfile(profile); });
}

} // namespace lajur::desktop
