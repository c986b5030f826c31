// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/folderlock.h"

#include "app/storage/posixfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace lajur::storage {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};
} // namespace

FolderLock::FolderLock(int file)
    : m_file(file)
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

FolderLock::~FolderLock()
{
    // The file stays: whoever removed it could remove the one another process just locked.
    if (m_file >= 0)
        ::close(m_file);
}

Result<FolderLock> FolderLock::take(const QString &folder, const QString &fileName)
{
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(fileName));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return systemFailure(errno, folder, QLatin1String("open lock"));
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure(ErrorCode::Busy,
                       Tr::tr("Another backup is being written to %1. Try again when it is done.").arg(folder),
                       QStringLiteral("lock is held"));
    return lock;
}

} // namespace lajur::storage
