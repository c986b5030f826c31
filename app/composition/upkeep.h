// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/progress.h"

#include <QStringList>

namespace lajur::composition {

/// What a backup wrote.
struct BackupSummary {
    QString folder;
    int papers = 0;
    int papersCopied = 0;
    QStringList damagedPapers;
    QString warning;
};

/// Adds a backup of the office in `dataFolder` to `target`; works signed out and while others work. Cancelled if
/// `progress` says so.
domain::Result<BackupSummary> backUp(const QString &dataFolder, const QString &target, int keep,
                                     services::Progress *progress = nullptr);

/// Brings a backup back into `dataFolder`, which must not hold an office, and checks its structure.
domain::Status restore(const QString &backup, const QString &dataFolder);

} // namespace lajur::composition
