// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QString>

namespace lajur::services {

class OpenOffice;
class Progress;

/// Where the office's backups go and when the last one was made there.
struct BackupPlan {
    static constexpr int mostKept = 1000;

    QString folder; ///< Absolute; empty while none is chosen.
    int keep = 30; ///< So many of the newest stay, 1 to mostKept.
    QDateTime lastAt; ///< UTC; null if none was ever finished.
};

/// Keeps the office's own habit of backups: chosen once, then made by one press.
class BackupRoutine
{
public:
    explicit BackupRoutine(OpenOffice &office);

    domain::Result<BackupPlan> plan() const;
    /// Administrator. Invalid for a folder that is not absolute or a number out of range; Conflict if somebody else
    /// chose otherwise after `seen` was read. `lastAt` is left alone.
    domain::Status choose(const BackupPlan &seen, const BackupPlan &chosen);
    /// Makes one now and notes the time; answers a warning, empty if there is none. Refused while no folder is chosen;
    /// otherwise fails as OpenOffice::backUp(). Any user.
    domain::Result<QString> run(Progress *progress = nullptr);

private:
    OpenOffice &m_office;
};

} // namespace lajur::services
