// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/failloop.h"

#include <QFile>

namespace lajur::crash {

FailLoop::FailLoop(const QString &program, const QStringList &arguments, const QString &root, const QString &scratch)
    : m_program(program)
    , m_arguments(arguments)
    , m_root(root)
    , m_countFile(scratch + QStringLiteral("/calls"))
{
}

void FailLoop::setCalls(int first, int every)
{
    m_first = first;
    m_every = every;
}

CrashReport FailLoop::run(int most, const Preparer &prepare, const Checker &checker) const
{
    CrashReport report;
    InjectedFailure failure = m_failure;
    for (failure.call = m_first; failure.call <= most; failure.call += m_every) {
        prepare();
        QFile::remove(m_countFile);
        const ChildRun run
            = ChildRun::of(m_program, m_arguments, PreloadEnvironment::failing(m_root, failure, m_countFile));
        const qint64 calls = PreloadEnvironment::callsCounted(m_countFile);
        if (!run.started || calls < 0) {
            report.problem = QStringLiteral("the program did not run: ") + QString::fromUtf8(run.complaints);
            return report;
        }
        const bool failed = calls >= failure.call;
        report.add(QStringLiteral("call %1").arg(failure.call), checker(run, failed));
        if (!failed)
            return report;
    }
    report.problem = QStringLiteral("calls still fail after call %1").arg(most);
    return report;
}

} // namespace lajur::crash
