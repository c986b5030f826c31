// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace lajur::services {

/// Where the copier puts its scans, and what becomes of a file once it is taken in; the office's setting "watch".
struct WatchPlan {
    QString folder; ///< Empty: no folder is watched.
    bool moveAside = false; ///< Originals go into the subfolder "diambil" instead of being removed.

    bool operator==(const WatchPlan &) const = default;
};

/// What one look into the watched folder found.
struct WatchReport {
    struct Problem {
        QString file; ///< Its name; may hold a person's, so it is shown and not logged.
        QString text; ///< Sentence that says what to do.
    };
    int taken = 0; ///< New in the tray.
    int waiting = 0; ///< Files not whole yet.
    QList<Problem> problems; ///< Files that stay where they are.
};

/// Takes the files of a folder into the tray, each once and none half.
class WatchedFolder
{
public:
    virtual ~WatchedFolder() = default;
    /// Call again and again, some seconds apart: a file is taken at the second look at which it has not changed.
    /// Unavailable while the folder cannot be reached; nothing is forgotten then.
    virtual domain::Result<WatchReport> look(const WatchPlan &plan) = 0;
};

} // namespace lajur::services
