// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/backup.h"

#include "app/storage/databasefile.h"
#include "app/storage/folderdocumentstore.h"
#include "app/storage/folderlock.h"
#include "app/storage/posixfile.h"

#include <cerrno>
#include <chrono>
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

QString part(const QString &path)
{
    return path + QStringLiteral(".part");
}

QDateTime timeOf(const QString &generation)
{
    QDateTime time = QDateTime::fromString(generation, QStringLiteral("yyyyMMdd-HHmmss"));
    time.setTimeSpec(Qt::UTC); // spares the arithmetic the daylight saving of the machine's zone
    return time;
}

Status requirePlaces(const QString &source, const QString &target)
{
    if (const QFileInfo folder(source); !folder.isDir() || !folder.isReadable() || !folder.isExecutable())
        return failure(ErrorCode::Unavailable, Tr::tr("The office's folder %1 cannot be read.").arg(source),
                       QStringLiteral("no such folder, or no right to read it"));
    if (!QFileInfo(QDir(source).filePath(DatabaseFile::fileName())).isFile())
        return failure(ErrorCode::Unavailable, Tr::tr("There is no office in the folder %1.").arg(source),
                       QStringLiteral("no database there"));
    if (liesWithin(target, source))
        return failure(ErrorCode::Refused,
                       Tr::tr("The backup must not lie in the office's own folder %1. Choose a folder on another disk.")
                           .arg(source),
                       QStringLiteral("target within source"));
    return makeFolder(target);
}

/// Takes the name away before the content, so that what bears a generation's name is always whole.
Status removeGeneration(const QString &path)
{
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(part(path)).constData()) != 0)
        return systemFailure(errno, path, QLatin1String("rename"));
    if (!QDir(part(path)).removeRecursively())
        return systemFailure(EACCES, path, QLatin1String("remove"));
    return {};
}

void sweepUnfinished(const QString &target)
{
    const QStringList folders = QDir(target).entryList({QStringLiteral("*.part")}, QDir::Dirs);
    for (const QString &folder : folders)
        if (timeOf(folder.chopped(5)).isValid())
            QDir(QDir(target).filePath(folder)).removeRecursively();
}

/// Brings all papers the copied database refers to into the backup.
///
/// The database is copied before its papers: a paper is whole and synced before its row is committed and never
/// changes afterwards, so every row in the copy has its paper in the folder. The other way round a paper that came
/// after the papers were copied but before the database was would be missing. Only what the copy names is taken, so a
/// paper still being written is never caught half.
Status copyPapers(const QSet<QString> &names, const FolderDocumentStore &from, const FolderDocumentStore &to,
                  const QString &papers, BackupReport &report, services::Progress *progress)
{
    LAJUR_TRY(makeFolder(papers));
    QSet<QString> touched;
    if (progress)
        progress->begin(int(names.size()));
    for (const QString &name : names) {
        if (progress)
            LAJUR_TRY(progress->advance(progress->done() + 1));
        const qint64 length = QFileInfo(from.pathOf(name)).size();
        const qint64 kept = QFileInfo(to.pathOf(name)).size();
        // Papers only ever get shorter by accident: the longer one is the good one.
        if (length == 0 || length < kept) {
            report.damagedPapers << name;
            continue;
        }
        if (length == kept)
            continue;
        const QString folder = QFileInfo(to.pathOf(name)).absolutePath();
        LAJUR_TRY(makeFolder(folder));
        if (const auto copied = copyFile(from.pathOf(name), to.pathOf(name)); copied)
            ++report.papersCopied;
        else if (copied.error().code == ErrorCode::Damaged) // a dying disk must not cost all the other papers
            report.damagedPapers << name;
        else
            return failure(copied);
        touched.insert(folder);
    }
    report.papers = static_cast<int>(names.size());
    report.damagedPapers.sort();
    for (const QString &folder : qAsConst(touched))
        LAJUR_TRY(syncFolder(folder));
    return {};
}

/// Removes papers that no generation refers to; none at all if one of the databases cannot be asked.
Status removeUnusedPapers(const QString &target, FolderDocumentStore &papers)
{
    QSet<QString> used;
    const QStringList generations = Backup::generations(target);
    for (const QString &generation : generations) {
        const QString path = QDir(target).filePath(generation + u'/' + DatabaseFile::fileName());
        LAJUR_TRY_VALUE(DatabaseFile database, DatabaseFile::open(path, DatabaseFile::Use::AtRest));
        LAJUR_TRY_VALUE(const auto names, database.paperNames());
        used += names;
    }
    LAJUR_TRY_VALUE(const auto present, papers.names());
    for (const QString &name : present - used)
        LAJUR_TRY(papers.remove(name));
    return {};
}

Status removeOldGenerations(const QString &target, int keep, BackupReport &report)
{
    const QStringList generations = Backup::generations(target);
    for (qsizetype i = 0; i < generations.size() - keep; ++i) {
        LAJUR_TRY(removeGeneration(QDir(target).filePath(generations.at(i))));
        ++report.generationsRemoved;
    }
    if (report.generationsRemoved == 0)
        return {};
    LAJUR_TRY(syncFolder(target)); // no paper goes before the databases that name it are gone for good
    FolderDocumentStore papers(QDir(target).filePath(Backup::papersFolderName()));
    return removeUnusedPapers(target, papers);
}

} // namespace

Backup::Backup(const services::Clock &clock)
    : m_clock(clock)
{
}

QStringList Backup::generations(const QString &target)
{
    QStringList found;
    const QStringList folders = QDir(target).entryList(QDir::Dirs, QDir::Name);
    for (const QString &folder : folders)
        if (timeOf(folder).isValid()
            && QFileInfo(QDir(target).filePath(folder + u'/' + DatabaseFile::fileName())).isFile())
            found << folder;
    return found;
}

/// The time now, or one second after the newest generation if the clock was set back: names tell the order made, or a
/// restore would bring back old data and clearing away would take the newest.
QString Backup::nextGeneration(const QString &target) const
{
    const QString format = QStringLiteral("yyyyMMdd-HHmmss");
    const QString now = domain::officeTime(m_clock.now()).toString(format);
    const QStringList earlier = generations(target);
    if (earlier.isEmpty() || earlier.last() < now)
        return now;
    return timeOf(earlier.last()).addSecs(1).toString(format);
}

Result<BackupReport> Backup::addGeneration(const QString &source, const QString &target,
                                           services::Progress *progress) const
{
    BackupReport report;
    report.generation = QDir(target).filePath(nextGeneration(target));
    const QString unfinished = part(report.generation);
    const QString copy = QDir(unfinished).filePath(DatabaseFile::fileName());
    LAJUR_TRY(makeFolder(unfinished));
    LAJUR_TRY_VALUE(DatabaseFile live,
                    DatabaseFile::open(QDir(source).filePath(DatabaseFile::fileName()), DatabaseFile::Use::Live));
    LAJUR_TRY(live.copyTo(copy));
    LAJUR_TRY_VALUE(DatabaseFile copied, DatabaseFile::open(copy, DatabaseFile::Use::AtRest));
    LAJUR_TRY_VALUE(const auto names, copied.paperNames());
    const QString papers = QDir(target).filePath(papersFolderName());
    const FolderDocumentStore from(QDir(source).filePath(papersFolderName()));
    LAJUR_TRY(copyPapers(names, from, FolderDocumentStore(papers), papers, report, progress));
    LAJUR_TRY(syncFolder(unfinished));
    if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(report.generation).constData()) != 0)
        return systemFailure(errno, report.generation, QLatin1String("rename"));
    LAJUR_TRY(syncFolder(target));
    return report;
}

Result<BackupReport> Backup::run(const QString &source, const QString &target, int keep,
                                 services::Progress *progress) const
{
    if (keep < 1)
        return failure(ErrorCode::Invalid, Tr::tr("A backup must keep at least one generation."),
                       QStringLiteral("keep < 1"));
    LAJUR_TRY(requirePlaces(source, target));
    LAJUR_TRY_VALUE(const FolderLock lock, FolderLock::take(target, QStringLiteral(".lajur-backup.lock")));
    sweepUnfinished(target);
    auto report = addGeneration(source, target, progress);
    if (!report) {
        sweepUnfinished(target);
        return report;
    }
    // The copy is safe by now; what went wrong with old ones is told, but is no failure of the backup.
    if (const Status cleared = removeOldGenerations(target, keep, *report); !cleared)
        report->warning = cleared.error().text;
    return report;
}

} // namespace lajur::storage
