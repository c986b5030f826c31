// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition/systemclock.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/startoptions.h"
#include "app/papers/workerpaperreader.h"
#include "app/printing/cupspageprinter.h"
#include "app/scanning/sanescanner.h"
#include "models/services/officework.h"
#include "models/services/scanwork.h"
#include "models/services/watchrounds.h"
#include "ui/widgets/boxprompts.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/workspace.h"

#include <memory>

namespace lajur::ui {
class FoundingWizard;
class MainWindow;
class PreparingWindow;
} // namespace lajur::ui

namespace lajur::desktop {

/// The running program: its steps from the start to the first page, and what outlives every window.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const StartOptions &options);
    ~Program() override;

    /// Runs until the window is closed; answers the exit status (0; 4 if the office cannot be opened).
    int run();

private:
    void speak(const QString &language);
    void openOffice();
    void beginAnew();
    void makeDemo();
    void found();
    void closeWizard();
    void greet();
    void loadProfile();
    ui::MainWindow &makeWindow();
    void giveUp(const domain::Error &error);

    StartOptions m_options;
    SingleInstance m_instance;
    ui::Preferences m_preferences;
    composition::SystemClock m_clock;
    printing::CupsPagePrinter m_printer;
    papers::WorkerPaperReader m_papers;
    ui::BoxPrompts m_prompts;
    services::OfficeWork m_work;
    scanning::SaneScanner m_scanner;
    services::ScanWork m_scans;
    services::WatchRounds m_rounds;
    ui::Workspace m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::FoundingWizard> m_wizard;
    std::unique_ptr<ui::PreparingWindow> m_preparing;
};

} // namespace lajur::desktop
