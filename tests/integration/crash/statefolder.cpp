// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/statefolder.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QSet>

namespace lajur::crash {

namespace {

/// A time that no running program gives a file: who writes to the file replaces it, so the file is known to be
/// untouched.
QDateTime stamp(quint64 generation)
{
    return QDateTime::fromSecsSinceEpoch(qint64(generation));
}

bool holdsAlready(const QString &path, const SimulatedDisk::Remnant &remnant)
{
    const QFileInfo info(path);
    return remnant.generation != 0 && info.isFile() && info.size() == remnant.content.size()
        && info.lastModified() == stamp(remnant.generation);
}

} // namespace

QString StateFolder::hold(const QList<SimulatedDisk::Remnant> &remnants) const
{
    QDir().mkpath(m_path);
    QSet<QString> wanted;
    for (const auto &remnant : remnants) {
        if (!isShared(remnant.path))
            wanted.insert(QFile::decodeName(remnant.path));
    }
    for (const QString &entry : entries()) {
        const QFileInfo info(m_path + u'/' + entry);
        if (!wanted.contains(entry) && info.isDir())
            QDir(info.filePath()).removeRecursively();
        else if (!wanted.contains(entry))
            QFile::remove(info.filePath());
    }
    for (const auto &remnant : remnants) {
        if (isShared(remnant.path))
            continue;
        if (const QString problem = place(remnant); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString StateFolder::place(const SimulatedDisk::Remnant &remnant) const
{
    const QString path = m_path + u'/' + QFile::decodeName(remnant.path);
    if (holdsAlready(path, remnant))
        return {};
    if (QFileInfo info(path); info.exists() && info.isDir() != remnant.folder) {
        if (info.isDir())
            QDir(path).removeRecursively();
        else
            QFile::remove(path);
    }
    if (remnant.folder)
        return QDir().mkpath(path) ? QString() : QStringLiteral("cannot make the folder %1").arg(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(remnant.content) != remnant.content.size())
        return QStringLiteral("cannot write %1").arg(path);
    if (remnant.generation != 0 && !file.setFileTime(stamp(remnant.generation), QFileDevice::FileModificationTime))
        return QStringLiteral("cannot stamp %1").arg(path);
    return {};
}

QString StateFolder::differenceTo(const QList<SimulatedDisk::Remnant> &remnants) const
{
    QSet<QString> real;
    for (const QString &entry : entries()) {
        if (!isShared(entry.toUtf8()))
            real.insert(entry);
    }
    for (const auto &remnant : remnants) {
        const QString name = QFile::decodeName(remnant.path);
        if (isShared(remnant.path))
            continue;
        if (!real.remove(name))
            return QStringLiteral("%1 is not there").arg(name);
        QFile file(m_path + u'/' + name);
        if (!remnant.folder && (!file.open(QIODevice::ReadOnly) || file.readAll() != remnant.content))
            return QStringLiteral("%1 has other content").arg(name);
    }
    return real.isEmpty() ? QString() : QStringLiteral("%1 was never recorded").arg(*real.cbegin());
}

/// All files and folders below, relative.
QStringList StateFolder::entries() const
{
    QStringList found;
    QDirIterator all(m_path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next().mid(m_path.size() + 1));
    return found;
}

} // namespace lajur::crash
