// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/restore.h"

#include "app/storage/backup.h"
#include "app/storage/databasefile.h"
#include "app/storage/filesystemkind.h"
#include "app/storage/folderdocumentstore.h"
#include "app/storage/posixfile.h"

#include <cerrno>
#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lajur::storage {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(DatabaseFile::fileName());
}

QString papersIn(const QString &folder)
{
    return QDir(folder).filePath(Backup::papersFolderName());
}

Result<QString> generationIn(const QString &backup)
{
    const QString path = QDir::cleanPath(QFileInfo(backup).absoluteFilePath());
    if (QFileInfo(databaseIn(path)).isFile() && !path.endsWith(QStringLiteral(".part")))
        return path;
    if (const QStringList generations = Backup::generations(path); !generations.isEmpty())
        return QDir(path).filePath(generations.last());
    return failure(ErrorCode::NotFound, Tr::tr("There is no finished backup in the folder %1.").arg(backup),
                   QStringLiteral("no generation there"));
}

Status requireFree(const QString &target, const QString &generation)
{
    if (QFileInfo::exists(databaseIn(target)))
        return failure(ErrorCode::Refused,
                       Tr::tr("The folder %1 holds an office already. Restore to an empty folder.").arg(target),
                       QStringLiteral("database exists"));
    const QString backup = QFileInfo(generation).absolutePath(); // whose papers would mix with the office's
    if (liesWithin(target, backup))
        return failure(ErrorCode::Refused,
                       Tr::tr("The backup cannot be restored into itself. Choose a folder outside of %1.").arg(backup),
                       QStringLiteral("target within backup"));
    return FileSystemKind::requireLocal(target);
}

/// Without its database a -wal is worthless, but beside another one SQLite would play it in and wreck that.
Status clearLeftovers(const QString &target)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        const QString path = databaseIn(target) + QLatin1String(suffix);
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return systemFailure(EACCES, path, QLatin1String("unlink"));
    }
    return {};
}

Status rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(errno, to, QLatin1String("rename"));
    return {};
}

Status movePapers(const QString &from, const QString &to, const QSet<QString> &names)
{
    const FolderDocumentStore source(from);
    const FolderDocumentStore destination(to);
    LAJUR_TRY(makeFolder(to));
    QSet<QString> touched;
    for (const QString &name : names) {
        const QString folder = QFileInfo(destination.pathOf(name)).absolutePath();
        LAJUR_TRY(makeFolder(folder));
        LAJUR_TRY(rename(source.pathOf(name), destination.pathOf(name)));
        touched.insert(folder);
    }
    for (const QString &folder : qAsConst(touched))
        LAJUR_TRY(syncFolder(folder));
    return {};
}

/// Puts the finished folder in its place. In a folder that is there already the papers come first and the database
/// last, so that an interruption leaves no office rather than half of one.
Status install(const QString &built, const QString &target)
{
    if (!QFileInfo::exists(target)) {
        LAJUR_TRY(rename(built, target));
        return syncFolder(QFileInfo(target).absolutePath());
    }
    LAJUR_TRY(clearLeftovers(target));
    LAJUR_TRY_VALUE(const auto names, FolderDocumentStore(papersIn(built)).names());
    LAJUR_TRY(movePapers(papersIn(built), papersIn(target), names));
    LAJUR_TRY(syncFolder(target));
    LAJUR_TRY(rename(databaseIn(built), databaseIn(target)));
    return syncFolder(target);
}

Status copyPapers(const QSet<QString> &names, const QString &from, const QString &to, Restore::MissingPapers missing)
{
    const FolderDocumentStore source(from);
    const FolderDocumentStore destination(to);
    LAJUR_TRY(makeFolder(to));
    QSet<QString> touched;
    for (const QString &name : names) {
        if (QFileInfo(source.pathOf(name)).size() == 0) {
            if (missing == Restore::MissingPapers::Accept)
                continue;
            return failure(
                ErrorCode::Damaged,
                Tr::tr("The paper %1 is missing from the backup. Nothing was restored; try another backup.").arg(name),
                QStringLiteral("referenced paper missing or empty"));
        }
        const QString folder = QFileInfo(destination.pathOf(name)).absolutePath();
        LAJUR_TRY(makeFolder(folder));
        LAJUR_TRY(copyFile(source.pathOf(name), destination.pathOf(name)));
        touched.insert(folder);
    }
    for (const QString &folder : qAsConst(touched))
        LAJUR_TRY(syncFolder(folder));
    return {};
}

} // namespace

Restore::Restore(quint32 applicationId)
    : m_applicationId(applicationId)
{
}

Status Restore::build(const QString &generation, const QString &folder, MissingPapers missing) const
{
    const QString source = databaseIn(generation);
    // A -wal there means that somebody opened the backup and wrote: what it holds belongs to the database.
    const bool touched = QFileInfo(source + QStringLiteral("-wal")).size() > 0;
    const auto use = touched ? DatabaseFile::Use::Live : DatabaseFile::Use::AtRest;
    LAJUR_TRY_VALUE(DatabaseFile database, DatabaseFile::open(source, use));
    LAJUR_TRY_VALUE(const quint32 id, database.applicationId());
    if (id != m_applicationId)
        return failure(ErrorCode::Damaged, Tr::tr("The database %1 is not one of Lajur.").arg(source),
                       QStringLiteral("application_id %1").arg(id));
    LAJUR_TRY(makeFolder(folder));
    LAJUR_TRY(database.copyTo(databaseIn(folder)));
    LAJUR_TRY_VALUE(DatabaseFile copy, DatabaseFile::open(databaseIn(folder), DatabaseFile::Use::AtRest));
    LAJUR_TRY_VALUE(const auto names, copy.paperNames());
    const QString papers = papersIn(QFileInfo(generation).absolutePath());
    LAJUR_TRY(copyPapers(names, papers, papersIn(folder), missing));
    return syncFolder(folder);
}

Status Restore::run(const QString &backup, const QString &target, MissingPapers missing) const
{
    LAJUR_TRY_VALUE(const QString generation, generationIn(backup));
    const QString place = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    LAJUR_TRY(requireFree(place, generation));
    // On the target's own file system, or the last renames would not be renames: a data folder may be a mount point.
    const QFileInfo info(place);
    const QString built = info.exists()
        ? info.filePath() + QStringLiteral("/.lajur-restore.part")
        : info.absolutePath() + QStringLiteral("/.%1.lajur-restore.part").arg(info.fileName());
    QDir(built).removeRecursively(); // left by a restore that was killed
    Status done = build(generation, built, missing);
    if (done)
        done = install(built, place);
    QDir(built).removeRecursively();
    return done;
}

} // namespace lajur::storage
