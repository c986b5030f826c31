// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/filesystemkind.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <sys/vfs.h>
#include <system_error>
#endif

namespace lajur::storage {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString nearestExisting(const QString &path)
{
    QString existing = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo::exists(existing) && !QFileInfo(existing).isRoot())
        existing = QFileInfo(existing).absolutePath();
    return existing;
}

} // namespace

FileSystemKind::Kind FileSystemKind::kindOf(long magic)
{
    // linux/magic.h and statfs(2), but for those marked, which only their own sources name.
    static constexpr std::array<quint32, 20> network{
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x0000517B, // SMB
        0x00006969, // NFS
        0x65735546, // FUSE: sshfs, rclone, davfs, virtiofs
        0x0000564C, // NCP
        0x01021997, // 9P
        0x5346414F, // OpenAFS
        0x6B414653, // AFS of the kernel
        0x73757245, // Coda
        0x00C36400, // Ceph
        0x0BD00BD0, // Lustre *
        0x01161970, // GFS2 *
        0x7461636F, // OCFS2
        0x47504653, // GPFS *
        0xAAD7AAEA, // PanFS *
        0x19830326, // BeeGFS *
        0x20030528, // OrangeFS *
        0x786F4256, // VirtualBox shared folder
        0xBACBACBC, // VMware shared folder *
    };
    // f_type is signed and 32 bit wide on some machines.
    const auto type = static_cast<quint32>(magic);
    return std::find(network.begin(), network.end(), type) != network.end() ? Kind::Network : Kind::Local;
}

Result<FileSystemKind::Kind> FileSystemKind::kindOfPath(const QString &path)
{
    const QString existing = nearestExisting(path);
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(existing);
    if (native.startsWith(QStringLiteral("\\\\")))
        return Kind::Network; // \\server\share has no drive letter
    const QString drive = native.left(3);
    const UINT type = GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16()));
    if (type == DRIVE_UNKNOWN || type == DRIVE_NO_ROOT_DIR)
        return failure(ErrorCode::Unavailable, Tr::tr("The disk of %1 cannot be reached.").arg(path),
                       QStringLiteral("GetDriveTypeW: %1").arg(type));
    return type == DRIVE_REMOTE ? Kind::Network : Kind::Local;
#else
    struct statfs answer {
    };
    if (::statfs(QFile::encodeName(existing).constData(), &answer) != 0)
        return failure(ErrorCode::Unavailable, Tr::tr("The disk of %1 cannot be reached.").arg(path),
                       QStringLiteral("statfs: ") + QString::fromStdString(std::generic_category().message(errno)));
    return kindOf(static_cast<long>(answer.f_type));
#endif
}

Status FileSystemKind::requireLocal(const QString &path)
{
    LAJUR_TRY_VALUE(const Kind kind, kindOfPath(path));
    if (kind == Kind::Local)
        return {};
    return failure(ErrorCode::NetworkShare,
                   Tr::tr("%1 lies on a network share, where an office's database is not safe. Choose a folder on this "
                          "computer's own disk; to work from several computers, use PostgreSQL.")
                       .arg(path),
                   QStringLiteral("file locks of a network file system cannot be trusted"));
}

} // namespace lajur::storage
