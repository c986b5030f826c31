// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/safefilewriter.h"

#include "app/storage/posixfile.h"

#include <cerrno>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <unistd.h>

namespace lajur::storage {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The regular file, there or not yet, that a write to `path` concerns. A rename replaces whatever bears the name:
/// aimed at /dev/full it would put a file in the device's place.
Result<QString> regularTarget(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (info.isSymLink())
            return systemFailure(ENOENT, path, QLatin1String("stat"));
        return info.absoluteFilePath();
    }
    if (!info.isFile())
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 is a folder or a device, not a file. Choose another name.").arg(path),
                       QStringLiteral("target is no regular file"));
    const QString target = info.canonicalFilePath();
    // The folder's rights alone decide on a rename, but a file that somebody protected stays.
    if (::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return systemFailure(errno, path, QLatin1String("access"));
    return target;
}

/// Removes what killed writers left: such a file may hold a letter in the clear. One hour is far beyond any write
/// still going on.
void sweep(const QDir &folder)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const auto parts = folder.entryInfoList({QStringLiteral(".lajur-*.part")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &part : parts)
        if (part.lastModified() < limit)
            QFile::remove(part.filePath());
}

} // namespace

Status SafeFileWriter::writeDurably(const QString &path, const QByteArray &bytes)
{
    LAJUR_TRY_VALUE(const QString target, regularTarget(path));
    const QDir folder = QFileInfo(target).absoluteDir();
    sweep(folder);
    const QString name
        = QStringLiteral(".lajur-%1.part").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    auto file = PosixFile::create(folder.filePath(name));
    if (!file) { // the clerk knows the file by its own name, not by ours
        file.error().text.replace(folder.filePath(name), path);
        return failure(file);
    }
    (*file)->write(bytes);
    if (auto finished = (*file)->finish(); !finished) {
        finished.error().text.replace(folder.filePath(name), path);
        return finished;
    }
    LAJUR_TRY((*file)->moveTo(target));
    return storage::syncFolder(folder.path());
}

Status SafeFileWriter::syncFolder(const QString &folder)
{
    return storage::syncFolder(folder);
}

} // namespace lajur::storage
