// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/watchfolder.h"

#include "app/intake/wholefile.h"
#include "models/services/scantray.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lajur::intake {

using namespace domain;
using services::ScanTray;
using services::WatchPlan;
using services::WatchReport;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

/// Names a copier or a browser gives a file that is still on its way.
bool isUnderWay(const QString &name)
{
    static const QStringList endings{QStringLiteral(".part"), QStringLiteral(".tmp"), QStringLiteral(".crdownload"),
                                     QStringLiteral(".filepart")};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Makes it last that a file has left; a share that cannot do that may show the file again after a power cut.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

/// A name in the subfolder that is not taken yet.
QString freeName(const QDir &folder, const QFileInfo &file)
{
    QString name = file.fileName();
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1 (%2).%3").arg(file.completeBaseName()).arg(i).arg(file.suffix());
    return folder.filePath(name);
}

} // namespace

WatchFolder::WatchFolder(services::ScanTray &tray, const services::Clock &clock)
    : m_tray(tray)
    , m_clock(clock)
{
}

bool WatchFolder::isQuiet(const QFileInfo &file)
{
    Seen &seen = m_seen[file.fileName()];
    const qint64 changed = file.lastModified().toMSecsSinceEpoch();
    if (seen.size != file.size() || seen.changed != changed) {
        seen = {file.size(), changed, m_clock.now()};
        return false;
    }
    return seen.since.secsTo(m_clock.now()) >= quietSeconds;
}

Status WatchFolder::putAway(const QFileInfo &file, const WatchPlan &plan)
{
    const QDir folder = file.absoluteDir();
    bool away = false;
    if (plan.moveAside) {
        const bool made = folder.exists(asideName()) || folder.mkdir(asideName());
        away = made && QFile::rename(file.filePath(), freeName(QDir(folder.filePath(asideName())), file));
    } else {
        away = QFile::remove(file.filePath());
    }
    if (!away)
        return failure(ErrorCode::ReadOnly,
                       Tr::tr("The scan is safe in the tray, but its file cannot be taken away. Ask for the right to "
                              "remove files in the copier's folder."));
    syncFolder(folder.path());
    m_seen.remove(file.fileName());
    return m_tray.originalGone(file.fileName());
}

void WatchFolder::handle(const QFileInfo &file, const WatchPlan &plan, WatchReport &report)
{
    if (!isQuiet(file)) {
        ++report.waiting;
        return;
    }
    if (!isWhole(file.filePath())) {
        ++report.waiting;
        if (m_seen.value(file.fileName()).since.secsTo(m_clock.now()) >= patienceSeconds)
            report.problems.append(
                {file.fileName(), Tr::tr("The file has no proper end. Scan the paper again and remove this file.")});
        return;
    }
    const auto taken = m_tray.addFile(file.filePath(), {TraySource::folder(), file.fileName(), {}, 1, true});
    if (!taken) {
        report.problems.append({file.fileName(), taken.error().text});
        return;
    }
    report.taken += taken->already ? 0 : 1;
    // What somebody wrote over the file meanwhile is another scan: it waits for its own look.
    const QFileInfo now(file.filePath());
    const Seen seen = m_seen.value(file.fileName());
    if (now.size() != seen.size || now.lastModified().toMSecsSinceEpoch() != seen.changed)
        return;
    if (const Status away = putAway(file, plan); !away)
        report.problems.append({file.fileName(), away.error().text});
}

Result<WatchReport> WatchFolder::look(const WatchPlan &plan)
{
    if (m_folder != plan.folder) {
        m_folder = plan.folder;
        m_seen.clear();
    }
    const QDir folder(plan.folder);
    if (!QFileInfo(plan.folder).isDir() || !folder.isReadable())
        return failure(
            ErrorCode::Unavailable,
            Tr::tr("The copier's folder %1 cannot be reached. Check the network; Lajur tries again by itself.")
                .arg(plan.folder));
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    QStringList names;
    WatchReport report;
    for (const QFileInfo &file : files)
        names.append(file.fileName());
    m_seen.removeIf([&names](const auto &entry) { return !names.contains(entry.key()); });
    LAJUR_TRY(m_tray.originalsLeft(names));
    for (const QFileInfo &file : files) {
        if (isUnderWay(file.fileName()))
            ++report.waiting;
        else
            handle(file, plan, report);
    }
    return report;
}

} // namespace lajur::intake
