// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/papers/workerpaperreader.h"
#include "models/services/officework.h"
#include "models/services/scanwork.h"
#include "tests/testlib/noprinter.h"
#include "tests/testlib/scriptedprompts.h"
#include "tests/testlib/testoffice.h"
#include "ui/widgets/workspace.h"

#include <memory>

namespace lajur::testlib {

/// A test office as a window has it: opened on a thread of its own, with a workspace around it.
class WindowOffice
{
public:
    enum class Papers {
        Kept, ///< Not shown: no worker is started.
        Read, ///< By the real worker.
    };

    /// Signed in as "semua", who holds every role. The program ends if that fails: no test can go on.
    /// With a scanner the window scans; it has to outlive the office.
    explicit WindowOffice(TestOffice::Numbers numbers = TestOffice::Numbers::Own, Papers papers = Papers::Kept,
                          services::ScannerBackend *scanner = nullptr);
    ~WindowOffice();
    Q_DISABLE_COPY_MOVE(WindowOffice)

    /// The same office opened a second time, on the test's thread: to prepare cases, and to be the other program that
    /// changes them.
    TestOffice &office() { return m_office; }
    ui::Workspace &workspace() { return m_workspace; }
    services::OfficeWork &work() { return m_work; }
    ScriptedPrompts &prompts() { return m_prompts; }

    /// As loket, kadis, kabid, kasi, verifikator, admin (one role each) or semua.
    void signIn(const QString &name);
    /// Waits until every job given so far has been answered, and those that the answers gave.
    void settle();

    /// What opens the office for a window, another time if need be.
    services::OfficeWork::Opener opener();

private:
    TestOffice m_office;
    services::OfficeWork m_work;
    NoPrinter m_printer;
    std::unique_ptr<papers::WorkerPaperReader> m_reader;
    std::unique_ptr<services::ScanWork> m_scans;
    ScriptedPrompts m_prompts;
    ui::Workspace m_workspace;
};

} // namespace lajur::testlib
