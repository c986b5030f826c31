// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/childrun.h"

namespace lajur::crash {

ChildRun ChildRun::of(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    constexpr int tenMinutes = 600'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    ChildRun run;
    run.started = process.waitForStarted();
    const bool ended = run.started && process.waitForFinished(tenMinutes);
    if (!ended)
        process.kill();
    run.crashed = !ended || process.exitStatus() == QProcess::CrashExit;
    run.exitCode = process.exitCode();
    run.acknowledged = wholeLines(process.readAllStandardOutput());
    run.complaints = process.readAllStandardError();
    return run;
}

QByteArrayList ChildRun::wholeLines(const QByteArray &output)
{
    QByteArrayList lines = output.split('\n');
    lines.removeLast();
    return lines;
}

} // namespace lajur::crash
