// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::storage {

/// Brings an office back from a backup, whole or not at all, without anybody's key.
class Restore
{
public:
    enum class MissingPapers {
        Refuse, ///< A paper the database refers to must be in the backup.
        Accept, ///< Take what there is; for when no better backup is left.
    };

    /// `applicationId` is what SQLite's application_id must be in a database of ours.
    explicit Restore(quint32 applicationId);

    /// Restores the generation in `backup`, or the newest one if `backup` holds generations, to the data folder
    /// `target`. The database appears there last: before that there is no office.
    /// NotFound: no backup there. Refused: the target holds an office, or lies in the backup. Damaged: the database is
    /// damaged or a paper is missing, by name. NetworkShare, DiskFull, ReadOnly, Unavailable: the target.
    domain::Status run(const QString &backup, const QString &target,
                       MissingPapers missing = MissingPapers::Refuse) const;

private:
    domain::Status build(const QString &generation, const QString &folder, MissingPapers missing) const;

    quint32 m_applicationId;
};

} // namespace lajur::storage
