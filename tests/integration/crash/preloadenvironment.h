// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>

namespace lajur::crash {

/// Says which call of a program fails, and how.
struct InjectedFailure {
    int call = 0; ///< counted from 1; 0 lets none fail
    bool andAllAfter = true; ///< a disk that is full stays full
    bool halfWritten = false; ///< a write that fails first writes half
    int error = 28; ///< errno, ENOSPC by default
    bool onlyData = false; ///< only writes fail, as on a disk that is merely full: names and syncs still succeed
};

/// Prepares the surroundings in which a child program is recorded or fails.
class PreloadEnvironment
{
public:
    /// Everything below `root` goes to `log`; what is written to the descriptor `acknowledgeTo` (or the file of that
    /// path) is a promise. `root` must exist, `log` must lie outside it and is appended to.
    static QProcessEnvironment recorded(const QString &root, const QString &log,
                                        const QString &acknowledgeTo = QStringLiteral("1"));
    /// Calls below `root` fail as told; `countFile` receives their number, see callsCounted().
    static QProcessEnvironment failing(const QString &root, const InjectedFailure &failure, const QString &countFile);
    /// Every call below `root` that needs room fails while the file `switchFile`, outside of it, begins with '1'.
    static QProcessEnvironment fillable(const QString &root, const QString &switchFile);
    /// How many calls were counted into this file so far; -1 if it cannot be read.
    static qint64 callsCounted(const QString &countFile);
};

} // namespace lajur::crash
