// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/windowoffice.h"

#include "tests/testlib/passwordcost.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace lajur::testlib {

using namespace domain;
using namespace services;

WindowOffice::WindowOffice(TestOffice::Numbers numbers, Papers papers, ScannerBackend *scanner)
    : m_office(numbers)
    , m_reader(papers == Papers::Read
                   ? std::make_unique<papers::WorkerPaperReader>(QStringLiteral(LAJUR_WORKER_PROGRAM))
                   : nullptr)
    , m_scans(scanner ? std::make_unique<ScanWork>(*scanner, m_work) : nullptr)
    , m_workspace(m_work, {m_printer, m_reader.get(), m_scans.get()}, m_prompts, m_office.clock())
{
    m_work.open(opener(), &m_workspace, [](const Status &opened) {
        if (!opened)
            qFatal("the test office does not open: %s", qPrintable(outcome(opened)));
    });
    m_workspace.setProfile(m_office.profile());
    signIn(QStringLiteral("semua"));
}

WindowOffice::~WindowOffice() = default;

void WindowOffice::signIn(const QString &name)
{
    m_workspace.run(
        &m_workspace,
        [name](OpenOffice &office) -> Result<User> {
            LAJUR_TRY(office.signIn().signIn(name, TestOffice::password()));
            return office.session().user();
        },
        [this](const Result<User> &user) {
            if (!user)
                qFatal("nobody signs in: %s", qPrintable(outcome(user)));
            m_workspace.setUser(*user);
        });
    settle();
}

void WindowOffice::settle()
{
    while (m_work.pending() > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    if (m_work.pending() > 0)
        settle();
}

OfficeWork::Opener WindowOffice::opener()
{
    return [folder = m_office.folder(), clock = &m_office.clock()]() -> Result<std::unique_ptr<OpenOffice>> {
        LAJUR_TRY_VALUE(auto office,
                        composition::Office::open(folder, {.clock = clock, .passwordCost = minimumPasswordCost}));
        return std::unique_ptr<OpenOffice>(std::move(office));
    };
}

} // namespace lajur::testlib
