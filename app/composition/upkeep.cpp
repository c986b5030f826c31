// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/upkeep.h"

#include "app/composition/office.h"
#include "app/composition/systemclock.h"
#include "app/storage/backup.h"
#include "app/storage/restore.h"
#include "app/storage/schemamigrator.h"

#include <QCoreApplication>

namespace lajur::composition {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Composition)
};
} // namespace

Result<BackupSummary> backUp(const QString &dataFolder, const QString &target, int keep, services::Progress *progress)
{
    const SystemClock clock;
    LAJUR_TRY_VALUE(const storage::BackupReport report, storage::Backup(clock).run(dataFolder, target, keep, progress));
    return BackupSummary{report.generation, report.papers, report.papersCopied, report.damagedPapers, report.warning};
}

Status restore(const QString &backup, const QString &dataFolder)
{
    LAJUR_TRY(storage::Restore(storage::ApplicationId).run(backup, dataFolder));
    LAJUR_TRY_VALUE(const auto office, Office::open(dataFolder));
    LAJUR_TRY_VALUE(const services::VerificationReport report, office->verification().structure());
    if (!report.problems.isEmpty())
        return failure(
            ErrorCode::Damaged,
            Tr::tr("The backup was restored, but something in it is damaged: %1").arg(report.problems.first().text));
    return {};
}

} // namespace lajur::composition
