// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/services/clock.h"
#include "models/services/progress.h"

#include <QString>
#include <QStringList>

namespace lajur::storage {

/// What a backup did, for whoever asked for it.
struct BackupReport {
    QString generation; ///< Path of the folder made.
    int papers = 0; ///< Papers this generation refers to.
    int papersCopied = 0; ///< Of these, those that were not in the backup yet.
    QStringList damagedPapers; ///< Stored names that the office's own folder has lost, cut short or cannot read.
    int generationsRemoved = 0;
    QString warning; ///< Translated; why old generations could not be cleared away. Empty if nothing went wrong.
};

/// Makes whole copies of an office that stay restorable while others work in it, without anybody's key.
///
/// In the target: `YYYYMMDD-HHMMSS/lajur.sqlite` for each generation (WIB), and one `papers` shared by all, as sealed
/// papers never change. A folder bears such a name only when everything in it and all its papers are synced.
class Backup
{
public:
    explicit Backup(const services::Clock &clock);

    /// Adds a generation of the office in `source` and clears away all but the newest `keep` (≥ 1). `target` is made
    /// if only its last folder is missing. Unavailable: no office there. Refused: target lies in the source.
    /// Busy: another backup goes there now. Damaged: the database is. DiskFull, ReadOnly: as the system says. With
    /// `progress` it counts the papers and can be stopped between two of them: Cancelled, no generation is left.
    domain::Result<BackupReport> run(const QString &source, const QString &target, int keep = 30,
                                     services::Progress *progress = nullptr) const;

    /// Names of the finished generations in `target`, oldest first.
    static QStringList generations(const QString &target);
    /// Name of the folder with an office's papers, in a data folder and in a backup.
    static QString papersFolderName() { return QStringLiteral("papers"); }

private:
    QString nextGeneration(const QString &target) const;
    domain::Result<BackupReport> addGeneration(const QString &source, const QString &target,
                                               services::Progress *progress) const;

    const services::Clock &m_clock;
};

} // namespace lajur::storage
