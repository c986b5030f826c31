// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/crashstates.h"

#include "tests/integration/crash/statefolder.h"

#include <algorithm>

namespace lajur::crash {

CrashStates::CrashStates(const QString &logPath)
    : m_log(logPath)
    , m_problem(m_log.problem())
    , m_end(int(m_log.records().size()))
{
    const auto &records = m_log.records();
    const auto firstOperation = std::find_if(records.cbegin(), records.cend(), [](const LogRecord &record) {
        return record.kind != CRASHLOG_BASE_FOLDER && record.kind != CRASHLOG_BASE_FILE;
    });
    m_begin = int(firstOperation - records.cbegin());
    if (m_problem.isEmpty() && m_begin == 0)
        m_problem = QStringLiteral("the log does not say what was there before");
    goTo(size());
}

void CrashStates::restart()
{
    m_disk = SimulatedDisk();
    m_acknowledged.clear();
    m_unfinishedLine.clear();
    m_next = 0;
}

void CrashStates::step()
{
    const LogRecord &record = m_log.records()[size_t(m_next++)];
    if (const QString problem = m_disk.apply(record); m_problem.isEmpty())
        m_problem = problem;
    if (record.kind != CRASHLOG_ACKNOWLEDGE)
        return;
    QByteArrayList lines = (m_unfinishedLine + record.data).split('\n');
    m_unfinishedLine = lines.takeLast();
    m_acknowledged += lines;
}

void CrashStates::goTo(int position)
{
    const int target = std::clamp(m_begin + position, m_begin, m_end);
    if (target < m_next)
        restart();
    while (m_next < target)
        step();
}

QString CrashStates::write(const QString &folder, quint64 seed) const
{
    return StateFolder(folder).hold(m_disk.afterPowerLoss(Fate(seed)));
}

CrashReport CrashStates::examine(int states, quint64 seed, const QString &folder, const Checker &checker)
{
    CrashReport report;
    report.problem = m_problem;
    std::mt19937_64 random(seed);
    for (int i = 0; i < states && report.problem.isEmpty(); ++i) {
        // One position out of each of `states` equal parts of the run: all of it is covered, and the disk only plays
        // forward.
        const double share = (i + std::uniform_real_distribution(0.0, 1.0)(random)) / states;
        const int position = int(share * (size() + 1));
        const quint64 stateSeed = random();
        goTo(position);
        report.problem = write(folder, stateSeed);
        if (report.problem.isEmpty())
            report.add(QStringLiteral("position %1 seed %2").arg(position).arg(stateSeed),
                       checker(folder, m_acknowledged));
    }
    return report;
}

QString CrashStates::differenceTo(const QString &realFolder)
{
    goTo(size());
    return StateFolder(realFolder).differenceTo(m_disk.afterPowerLoss(Fate::mercy()));
}

} // namespace lajur::crash
