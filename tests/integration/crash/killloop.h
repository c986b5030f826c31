// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/crashreport.h"

#include <functional>
#include <QByteArrayList>
#include <QProcessEnvironment>

namespace lajur::crash {

/// Kills a working program again and again and asks after each time whether it has lost what it had promised.
///
/// The program prints one line when it is ready, then one line for each promise, and works until it is killed.
class KillLoop
{
public:
    struct Round {
        int number = 0;
        QByteArrayList acknowledged; ///< in this round, without the line that says "ready"
        const QByteArrayList &acknowledgedEver; ///< in all rounds up to this one
    };
    /// Answers what was lost, empty if nothing.
    using Checker = std::function<QString(const Round &round)>;

    KillLoop(const QString &program, const QStringList &arguments);

    void setEnvironment(const QProcessEnvironment &environment) { m_environment = environment; }
    /// Milliseconds between the last promise that is waited for and death; 2 to 60 unless told otherwise.
    void setDelay(int shortest, int longest);

    /// Waits for none to three promises before the clock runs, so that a slow disk makes the work no emptier; every
    /// eighth time the clock runs from the start of the process instead, so that opening and recovery are hit as
    /// well.
    CrashReport run(int kills, quint64 seed, const Checker &checker) const;

private:
    QByteArrayList linesUntilKilled(int promises, int delay, bool fromStart, QString &problem) const;

    QString m_program;
    QStringList m_arguments;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    int m_shortest = 2;
    int m_longest = 60;
};

} // namespace lajur::crash
