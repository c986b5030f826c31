// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/crash/childrun.h"
#include "tests/integration/crash/crashreport.h"
#include "tests/integration/crash/preloadenvironment.h"

#include <functional>

namespace lajur::crash {

/// Lets a program fail at its first write, its second, its third, until it succeeds, and looks each time at what is
/// left.
class FailLoop
{
public:
    /// Brings the folder to its state before the run.
    using Preparer = std::function<void()>;
    /// Answers what was lost or hidden, empty if nothing. `failed` is false in the last round, where no call failed any
    /// more.
    using Checker = std::function<QString(const ChildRun &run, bool failed)>;

    /// `root` is the folder in which calls fail; `scratch` an existing folder outside it.
    FailLoop(const QString &program, const QStringList &arguments, const QString &root, const QString &scratch);

    /// What fails; its `call` is set by the loop.
    void setFailure(const InjectedFailure &failure) { m_failure = failure; }
    /// Lets only every so manieth call fail, from a first one on (≥ 1): where all would take too long.
    void setCalls(int first, int every);
    /// Runs until no call fails; gives up with a problem after the call `most`.
    CrashReport run(int most, const Preparer &prepare, const Checker &checker) const;

private:
    QString m_program;
    QStringList m_arguments;
    QString m_root;
    QString m_countFile;
    InjectedFailure m_failure;
    int m_first = 1;
    int m_every = 1;
};

} // namespace lajur::crash
