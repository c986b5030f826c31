// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/openfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lajur::testlib {

namespace {

QString procOf(qint64 process)
{
    return QStringLiteral("/proc/%1").arg(process);
}

QString linkTarget(const QString &link)
{
    QByteArray target(4096, '\0');
    const ssize_t length = readlink(link.toLocal8Bit().constData(), target.data(), size_t(target.size()));
    return QString::fromLocal8Bit(target.left(std::max<ssize_t>(length, 0)));
}

qint64 nanoseconds(const timespec &time)
{
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

void addDescriptors(QList<OpenFile> &files, qint64 process, qint64 since)
{
    const QDir folder(procOf(process) + QStringLiteral("/fd"));
    const QStringList descriptors = folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &descriptor : descriptors) {
        OpenFile file;
        const QString link = folder.filePath(descriptor);
        file.name = linkTarget(link);
        if (examine(link, file) && file.written >= since)
            files.append(file);
    }
}

void addMappings(QList<OpenFile> &files, qint64 process, qint64 since)
{
    QFile maps(procOf(process) + QStringLiteral("/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 6 || parts[4] == "0" || !parts[5].startsWith('/'))
            continue;
        OpenFile file;
        file.name = QString::fromLocal8Bit(parts.mid(5).join(' '));
        if (file.name == u"/dev/zero (deleted)")
            continue; // memory shared between processes: it has no file
        file.begin = quintptr(parts[0].left(parts[0].indexOf('-')).toULongLong(nullptr, 16));
        file.end = quintptr(parts[0].mid(parts[0].indexOf('-') + 1).toULongLong(nullptr, 16));
        file.inode = parts[4].toULongLong();
        OpenFile named = file;
        const bool gone = file.name.endsWith(QLatin1String(" (deleted)"));
        if (gone || !QFile::exists(file.name)) {
            file.size = qint64(file.end - file.begin);
            files.append(file); // nothing but the process's memory still has it
        } else if (examine(file.name, named) && named.written >= since) {
            files.append(named);
        }
    }
}

/// By the time it is opened, another file or a pipe may have the descriptor's number: reading that would wait for ever,
/// or take away what somebody else is to read.
QByteArray unchangedContent(const OpenFile &file)
{
    const int descriptor = open(file.path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    struct stat about = {};
    QByteArray bytes;
    QFile content;
    if (fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_dev == file.device
        && about.st_ino == file.inode && content.open(descriptor, QIODevice::ReadOnly))
        bytes = content.readAll();
    content.close();
    close(descriptor);
    return bytes;
}

} // namespace

bool examine(const QString &path, OpenFile &file)
{
    struct stat about = {};
    if (stat(path.toLocal8Bit().constData(), &about) != 0 || !S_ISREG(about.st_mode))
        return false;
    file.path = path;
    file.device = about.st_dev;
    file.inode = about.st_ino;
    file.size = about.st_size;
    file.written = std::max(nanoseconds(about.st_mtim), nanoseconds(about.st_ctim));
    return true;
}

bool canLookInto(qint64 process)
{
    return QFileInfo(procOf(process) + QStringLiteral("/fd")).isReadable()
        && !linkTarget(procOf(process) + QStringLiteral("/exe")).isEmpty();
}

QList<OpenFile> openFiles(qint64 process, qint64 since)
{
    QList<OpenFile> files;
    addDescriptors(files, process, since);
    addMappings(files, process, since);
    return files;
}

QByteArray contentOf(const OpenFile &file, qint64 process)
{
    if (!file.path.isEmpty())
        return unchangedContent(file);
    QFile memory(procOf(process) + QStringLiteral("/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !memory.seek(qint64(file.begin)))
        return {};
    return memory.read(qint64(file.end - file.begin));
}

QList<qint64> childProcesses()
{
    QList<qint64> children;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 process = entry.toLongLong(&isProcess);
        QFile about(procOf(process) + QStringLiteral("/stat"));
        if (!isProcess || !about.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = about.readAll();
        // The program's name, in brackets, may hold anything.
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(0) != "Z" && fields.value(1).toLongLong() == getpid())
            children.append(process);
    }
    return children;
}

} // namespace lajur::testlib
