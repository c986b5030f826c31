// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/folderdocumentstore.h"

#include "app/storage/posixfile.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
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

bool isName(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return shape.match(text).hasMatch();
}

/// 128 random bits. A name with sixteen digits in a row is drawn again: it would pass for a NIK in a log.
QString randomName()
{
    static const QRegularExpression likeNik(QStringLiteral("[0-9]{16}"));
    for (;;) {
        std::array<quint32, 4> bits{};
        QRandomGenerator::system()->fillRange(bits.data(), bits.size());
        const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
        if (QString name = QString::fromLatin1(bytes.toHex()); !name.contains(likeNik))
            return name;
    }
}

} // namespace

FolderDocumentStore::FolderDocumentStore(const QString &root)
    : m_root(QDir::cleanPath(QFileInfo(root).absoluteFilePath()))
{
}

QString FolderDocumentStore::pathOf(const QString &name) const
{
    return isName(name) ? m_root + u'/' + name.left(2) + u'/' + name + QStringLiteral(".sealed") : QString();
}

Result<QString> FolderDocumentStore::newPath(const QString &name) const
{
    const QString path = pathOf(name);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        LAJUR_TRY(makeFolder(m_root));
        LAJUR_TRY(makeFolder(folder));
    }
    return path;
}

Result<QString> FolderDocumentStore::put(const std::function<Status(QIODevice &)> &write)
{
    auto stored = putFile(write);
    // People know the office's folder, not the random names in it.
    if (!stored && stored.error().code == ErrorCode::DiskFull)
        stored.error().text = Tr::tr("The disk is full. Make room, then try again; nothing was saved.");
    return stored;
}

Result<QString> FolderDocumentStore::putFile(const std::function<Status(QIODevice &)> &write) const
{
    const QString name = randomName();
    LAJUR_TRY_VALUE(const QString path, newPath(name));
    // Straight under its final name: until a row is committed nobody knows it, and a killed put leaves an orphan only.
    LAJUR_TRY_VALUE(const auto file, PosixFile::create(path));
    const Status written = write(*file);
    // A full disk shows in the file first; what the writer made of it is the weaker answer.
    LAJUR_TRY(file->finish());
    LAJUR_TRY(written);
    LAJUR_TRY(syncFolder(QFileInfo(path).absolutePath()));
    file->keep();
    return name;
}

Status FolderDocumentStore::requireSurroundings() const
{
    if (QFileInfo(QFileInfo(m_root).absolutePath()).isDir())
        return {};
    return failure(ErrorCode::Unavailable,
                   Tr::tr("The office's folder %1 cannot be reached. Check that its disk is plugged in.")
                       .arg(QFileInfo(m_root).absolutePath()),
                   QStringLiteral("data folder is gone"));
}

Result<std::unique_ptr<QIODevice>> FolderDocumentStore::open(const QString &name)
{
    LAJUR_TRY(requireSurroundings());
    const QString path = pathOf(name);
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return failure(ErrorCode::Damaged,
                       Tr::tr("The paper %1 is missing from the store. Bring it back from a backup.").arg(name),
                       path.isEmpty() ? QStringLiteral("not a stored name") : QStringLiteral("no such file"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The paper %1 cannot be read. Check the disk and who may read it.").arg(name),
                       QStringLiteral("open: ") + file->errorString());
    return file;
}

Status FolderDocumentStore::remove(const QString &name)
{
    LAJUR_TRY(requireSurroundings());
    const QString path = pathOf(name);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return {};
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return systemFailure(errno, path, QLatin1String("unlink"));
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QSet<QString>> FolderDocumentStore::names(const QDateTime &storedBefore)
{
    LAJUR_TRY(requireSurroundings());
    QSet<QString> found;
    if (!QFileInfo::exists(m_root))
        return found;
    // Not QDirIterator: it takes a folder it may not read for an empty one, and every paper would seem lost.
    std::error_code error;
    std::filesystem::recursive_directory_iterator entry(QFile::encodeName(m_root).toStdString(), error);
    for (; !error && entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
        const QFileInfo file(QFile::decodeName(entry->path().c_str()));
        const QString name = file.completeBaseName();
        if (pathOf(name) != file.absoluteFilePath())
            continue;
        if (!storedBefore.isValid() || file.lastModified() < storedBefore)
            found.insert(name);
    }
    if (error)
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The folder %1 cannot be read. Check who may read it.").arg(m_root),
                       QStringLiteral("readdir: ") + QString::fromStdString(error.message()));
    return found;
}

} // namespace lajur::storage
