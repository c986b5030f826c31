// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QProcess>

namespace lajur::crash {

/// Runs a workload as a process of its own and tells how it ended.
struct ChildRun {
    bool started = false;
    bool crashed = false; ///< ended by a signal
    int exitCode = -1;
    QByteArrayList acknowledged; ///< whole lines of its standard output
    QByteArray complaints; ///< its standard error

    bool succeeded() const { return started && !crashed && exitCode == 0; }

    /// Waits for the end, at most ten minutes.
    static ChildRun of(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    /// The whole lines in what a process has printed; a last one without an end was cut off and is no promise.
    static QByteArrayList wholeLines(const QByteArray &output);
};

} // namespace lajur::crash
