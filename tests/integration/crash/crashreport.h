// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace lajur::crash {

/// Counts the crashes of one test and keeps enough of those that lost something to repeat them.
struct CrashReport {
    int rounds = 0;
    int failures = 0;
    QStringList examples; ///< the first ten failures: where, and what was wrong
    QString problem; ///< why the test itself could not run; empty if it did

    /// `fault` is empty if nothing was lost.
    void add(const QString &where, const QString &fault)
    {
        ++rounds;
        if (fault.isEmpty())
            return;
        ++failures;
        if (examples.size() < 10)
            examples.append(where + QStringLiteral(": ") + fault);
    }

    bool nothingLost() const { return problem.isEmpty() && rounds > 0 && failures == 0; }
    QString summary() const
    {
        return QStringLiteral("%1 of %2 lost something. %3 %4")
            .arg(failures)
            .arg(rounds)
            .arg(problem, examples.join(QStringLiteral("; ")));
    }
};

} // namespace lajur::crash
