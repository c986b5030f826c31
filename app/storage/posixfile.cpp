// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/posixfile.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace lajur::storage {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString parentOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// The path without links, as far as it exists.
QString resolved(const QString &path)
{
    QString existing = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString missing;
    while (!QFileInfo::exists(existing)) {
        missing.prepend(u'/' + QFileInfo(existing).fileName());
        existing = parentOf(existing);
    }
    return QDir::cleanPath(QFileInfo(existing).canonicalFilePath() + missing);
}

tl::unexpected<domain::Error> readFailure(const QFile &file)
{
    return failure(ErrorCode::Damaged,
                   Tr::tr("The file %1 cannot be read. Check the disk it lies on.").arg(file.fileName()),
                   QStringLiteral("read: ") + file.errorString());
}

} // namespace

tl::unexpected<domain::Error> systemFailure(int code, const QString &path, QLatin1String call)
{
    const QString detail
        = QStringLiteral("%1: %2 (%3)")
              .arg(call, QString::fromStdString(std::generic_category().message(code)), QString::number(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(ErrorCode::DiskFull,
                       Tr::tr("There is no room left to write %1. Free some space or choose another folder.").arg(path),
                       detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return failure(
            ErrorCode::ReadOnly,
            Tr::tr("%1 may not be written. Choose another folder or ask for the right to write there.").arg(path),
            detail);
    case ENOENT:
    case ENOTDIR:
        return failure(
            ErrorCode::Unavailable,
            Tr::tr("The folder of %1 is not there. Check that the disk is plugged in and the name is right.").arg(path),
            detail);
    case ENAMETOOLONG:
    case EINVAL:
        return failure(ErrorCode::Invalid, Tr::tr("%1 cannot be used as a file name here.").arg(path), detail);
    default:
        return failure(ErrorCode::Unavailable,
                       Tr::tr("%1 could not be written. Check the disk or the connection, then try again.").arg(path),
                       detail);
    }
}

Result<std::unique_ptr<PosixFile>> PosixFile::create(const QString &path)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemFailure(errno, path, QLatin1String("open"));
    return std::unique_ptr<PosixFile>(new PosixFile(descriptor, path));
}

PosixFile::PosixFile(int descriptor, const QString &path)
    : m_descriptor(descriptor)
    , m_path(path)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

PosixFile::~PosixFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_kept)
        ::unlink(QFile::encodeName(m_path).constData());
}

Status PosixFile::finish()
{
    if (m_failure != 0)
        return systemFailure(m_failure, m_path, QLatin1String("write"));
    if (::fsync(m_descriptor) != 0)
        return systemFailure(errno, m_path, QLatin1String("fsync"));
    // Some shares report a full disk only here.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return systemFailure(errno, m_path, QLatin1String("close"));
    QIODevice::close();
    return {};
}

Status PosixFile::moveTo(const QString &path)
{
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) != 0)
        return systemFailure(errno, path, QLatin1String("rename"));
    m_kept = true;
    return {};
}

qint64 PosixFile::readData(char *, qint64)
{
    return -1;
}

qint64 PosixFile::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (m_failure == 0 && written < size) {
        const ssize_t count = ::write(m_descriptor, data + written, static_cast<size_t>(size - written));
        if (count > 0)
            written += count;
        else if (count == 0 || errno != EINTR)
            m_failure = count == 0 ? ENOSPC : errno;
    }
    if (m_failure == 0)
        return written;
    setErrorString(QString::fromStdString(std::generic_category().message(m_failure)));
    return -1;
}

Status syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(errno, folder, QLatin1String("open folder"));
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (code != 0 && code != EINVAL && code != ENOTSUP)
        return systemFailure(code, folder, QLatin1String("fsync folder"));
    return {};
}

Status makeFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0)
        return syncFolder(parentOf(folder));
    const int code = errno;
    if (code == EEXIST && QFileInfo(folder).isDir())
        return {};
    return systemFailure(code, folder, QLatin1String("mkdir"));
}

Result<qint64> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readFailure(source);
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part); // left by a copy that was killed
    LAJUR_TRY_VALUE(const auto target, PosixFile::create(part));
    constexpr qint64 chunk = 256 * 1024;
    QByteArray buffer(chunk, Qt::Uninitialized);
    qint64 total = 0;
    for (qint64 count = -1; count != 0; total += count) {
        count = source.read(buffer.data(), chunk);
        if (count < 0)
            return readFailure(source);
        if (target->write(buffer.constData(), count) != count)
            break; // finish() knows why
    }
    LAJUR_TRY(target->finish());
    LAJUR_TRY(target->moveTo(to));
    return total;
}

bool liesWithin(const QString &inner, const QString &outer)
{
    const QString innerPath = resolved(inner);
    const QString outerPath = resolved(outer);
    return innerPath == outerPath || innerPath.startsWith(outerPath.endsWith(u'/') ? outerPath : outerPath + u'/');
}

} // namespace lajur::storage
