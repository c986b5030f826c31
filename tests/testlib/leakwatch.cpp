// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/leakwatch.h"

#include "models/paperwire/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QImageReader>
#include <QImageWriter>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <memory>

#include <unistd.h>

namespace lajur::testlib {

namespace {

constexpr unsigned long PauseMs = 15;

/// The memory in which a worker's pages come back; nothing else may be called so.
bool isPageWindow(const OpenFile &file)
{
    const qint64 pageSize = sysconf(_SC_PAGESIZE);
    const qint64 mapped = (paperwire::WindowSize + pageSize - 1) / pageSize * pageSize;
    return file.name == u"/memfd:lajur-page (deleted)"
        && file.size == (file.path.isEmpty() ? mapped : paperwire::WindowSize);
}

} // namespace

LeakWatch::LeakWatch()
{
    // Loaded now, once for both threads: a plugin loaded beside a driver of SANE, which cancels its own threads
    // wherever they stand, has been seen to wait for ever.
    (void)QImageReader::supportedImageFormats();
    (void)QImageWriter::supportedImageFormats();
    timespec now = {};
    // As files are dated: a tick behind the precise time.
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    m_since = now.tv_sec * 1'000'000'000LL + now.tv_nsec;
    for (const char *place : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                              "XDG_RUNTIME_DIR"}) {
        const QString folder = m_root.filePath(QString::fromLatin1(place));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_before.append({place, qEnvironmentVariableIsSet(place) ? std::optional(qgetenv(place)) : std::nullopt});
        m_alarm.add(folder);
        qputenv(place, folder.toLocal8Bit());
    }
}

LeakWatch::~LeakWatch()
{
    for (const auto &[place, value] : std::as_const(m_before)) {
        if (value)
            qputenv(place, *value);
        else
            qunsetenv(place);
    }
}

void LeakWatch::lookFor(const TellTale &secrets)
{
    const QMutexLocker lock(&m_looking);
    m_secrets = secrets;
    m_known.clear();
}

void LeakWatch::look()
{
    const QMutexLocker lock(&m_looking);
    lookAtFolder();
    lookInto(getpid());
    const QList<qint64> children = childProcesses();
    for (const qint64 child : children) {
        m_children.insert(child);
        if (canLookInto(child))
            lookInto(child);
    }
}

void LeakWatch::during(const std::function<void()> &act)
{
    (void)m_alarm.heard();
    std::atomic<bool> done = false;
    const std::unique_ptr<QThread> looking(QThread::create([&] {
        while (!done) {
            look();
            QThread::msleep(PauseMs);
        }
    }));
    looking->start();
    act();
    done = true;
    looking->wait();
    look();
    const QStringList touched = m_alarm.heard();
    const QMutexLocker lock(&m_looking);
    if (!touched.isEmpty() && m_found.isEmpty())
        m_found = touched.constFirst() + QStringLiteral(": was made or written");
}

QString LeakWatch::found() const
{
    const QMutexLocker lock(&m_looking);
    return m_found;
}

QSet<qint64> LeakWatch::children() const
{
    const QMutexLocker lock(&m_looking);
    return m_children;
}

bool LeakWatch::isAllowed(const QString &name) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(),
                       [&](const QString &folder) { return name.startsWith(folder + u'/'); });
}

bool LeakWatch::isNews(const OpenFile &file)
{
    // What is written through a mapping gets its date some time later.
    const bool isMappedByDatabase = file.name.endsWith(QLatin1String("-shm"));
    const Identity identity(file.device, file.inode);
    const auto known = m_known.constFind(identity);
    if (!isMappedByDatabase && known != m_known.constEnd() && known->size == file.size
        && known->written == file.written)
        return false;
    m_known.insert(identity, {file.size, file.written});
    return true;
}

void LeakWatch::judge(const QString &place, const QByteArray &bytes)
{
    ++m_seen;
    const QString told = m_secrets.told(bytes);
    if (!told.isEmpty() && m_found.isEmpty())
        m_found = place + QStringLiteral(": ") + told;
}

void LeakWatch::lookAtFolder()
{
    for (QDirIterator it(m_root.path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        OpenFile file;
        file.name = it.next();
        if (isAllowed(file.name) || !examine(file.name, file))
            continue;
        if (isNews(file))
            judge(file.name, contentOf(file, getpid()));
    }
}

void LeakWatch::lookInto(qint64 process)
{
    const QList<OpenFile> files = openFiles(process, m_since);
    for (const OpenFile &file : files) {
        if (isPageWindow(file) || isAllowed(file.name) || (!file.path.isEmpty() && !isNews(file)))
            continue;
        judge(QStringLiteral("process %1, %2").arg(process).arg(file.name), contentOf(file, process));
    }
}

} // namespace lajur::testlib
