// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/killloop.h"

#include "tests/integration/crash/childrun.h"

#include <random>

namespace lajur::crash {

namespace {

constexpr int patience = 30'000; // milliseconds a program may take to become ready or to die

} // namespace

KillLoop::KillLoop(const QString &program, const QStringList &arguments)
    : m_program(program)
    , m_arguments(arguments)
{
}

void KillLoop::setDelay(int shortest, int longest)
{
    m_shortest = shortest;
    m_longest = longest;
}

CrashReport KillLoop::run(int kills, quint64 seed, const Checker &checker) const
{
    CrashReport report;
    QByteArrayList ever;
    std::mt19937_64 random(seed);
    for (int number = 0; number < kills && report.problem.isEmpty(); ++number) {
        const int delay = std::uniform_int_distribution(m_shortest, m_longest)(random);
        QByteArrayList lines = linesUntilKilled(number % 4, delay, number % 8 == 7, report.problem);
        if (!report.problem.isEmpty())
            break;
        if (!lines.isEmpty())
            lines.removeFirst();
        ever += lines;
        report.add(QStringLiteral("kill %1 after %2 ms").arg(number).arg(delay), checker({number, lines, ever}));
    }
    return report;
}

QByteArrayList KillLoop::linesUntilKilled(int promises, int delay, bool fromStart, QString &problem) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_program, m_arguments);
    bool ready = process.waitForStarted(patience);
    QByteArray said;
    const int awaited = fromStart ? 0 : promises + 1; // and the line that says "ready"
    while (ready && said.count('\n') < awaited) {
        ready = process.waitForReadyRead(patience);
        said += process.readAllStandardOutput();
    }
    if (!ready || process.waitForFinished(delay)) {
        problem = QStringLiteral("the program ended by itself: ") + process.errorString() + u' '
            + QString::fromUtf8(process.readAllStandardError());
        process.kill();
        process.waitForFinished(patience);
        return {};
    }
    process.kill();
    process.waitForFinished(patience);
    return ChildRun::wholeLines(said + process.readAllStandardOutput());
}

} // namespace lajur::crash
