// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/papers/workerpaperreader.h"
#include "app/scanning/sanescanner.h"
#include "models/services/scanwork.h"
#include "tests/integration/scanning/testscanner.h"
#include "tests/testlib/noprinter.h"
#include "tests/testlib/scriptedprompts.h"
#include "tests/testlib/testclock.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/look.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/workspace.h"

#include <functional>
#include <memory>
#include <QTemporaryDir>

namespace lajur::shots {

/// The demo office in its window, on a Monday morning that never ends, so that the same picture is made every time.
class DemoWindow
{
public:
    /// The program ends if the office cannot be made.
    DemoWindow(const QString &language, ui::Appearance appearance);

    ui::MainWindow &window() { return *m_window; }
    ui::Workspace &workspace() { return m_workspace; }
    services::OfficeWork &work() { return m_work; }
    testlib::ScriptedPrompts &prompts() { return m_prompts; }
    QString folder() const { return m_folder.path(); }
    /// An open case in the stage; an invalid id if there is none.
    domain::CaseId caseIn(const QString &stage);
    void signIn();
    /// Waits up to half a minute for the condition: what the worker reads comes late.
    void waitFor(const std::function<bool()> &condition);
    /// Waits until nothing is asked any more and everything is painted.
    void settle();

private:
    domain::Status makeOffice();

    QTemporaryDir m_folder;
    testlib::TestClock m_clock;
    services::OfficeWork m_work;
    testlib::NoPrinter m_printer;
    testlib::TestScanner m_scannerSetUp;
    scanning::SaneScanner m_scanner;
    services::ScanWork m_scans;
    papers::WorkerPaperReader m_reader;
    testlib::ScriptedPrompts m_prompts;
    ui::Workspace m_workspace;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace lajur::shots
