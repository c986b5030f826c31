// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/crashlogreader.h"
#include "tests/integration/crash/crashreport.h"
#include "tests/integration/crash/simulateddisk.h"

#include <functional>
#include <QByteArrayList>

namespace lajur::crash {

/// Cuts the power of a recorded run as often as one likes, and asks after each cut whether every promise was kept.
class CrashStates
{
public:
    /// Looks at a folder as it is after a power cut, given what had been acknowledged before it. Answers what was lost
    /// or broken, empty if nothing. It may change the folder.
    using Checker = std::function<QString(const QString &folder, const QByteArrayList &acknowledged)>;

    explicit CrashStates(const QString &logPath);

    /// Why there is nothing to cut: an unreadable log, or one with gaps. Empty if all is well.
    QString problem() const { return m_problem; }
    /// Positions go from 0, where the program had done nothing, to this, where it had done everything.
    int size() const { return m_end - m_begin; }

    /// Moves to a position. Forward is cheap, backward starts anew.
    void goTo(int position);
    /// The lines acknowledged before this position, without line ends.
    const QByteArrayList &acknowledged() const { return m_acknowledged; }
    /// Fills the folder with what a power cut here leaves; the same seed leaves the same. Answers what went wrong.
    QString write(const QString &folder, quint64 seed) const;

    /// Cuts the power at `states` positions spread over the whole run and lets the checker look at each.
    CrashReport examine(int states, quint64 seed, const QString &folder, const Checker &checker);

    /// Compares the end of the log with the real folder after the run. A difference means that the program changed
    /// files in a way the recorder cannot see, and that no state is to be trusted. Empty if there is none.
    QString differenceTo(const QString &realFolder);

private:
    void restart();
    void step();

    CrashLogReader m_log;
    SimulatedDisk m_disk;
    QByteArrayList m_acknowledged;
    QByteArray m_unfinishedLine;
    QString m_problem;
    int m_begin = 0; // records, behind the ones that describe the start
    int m_end = 0;
    int m_next = 0;
};

} // namespace lajur::crash
