// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/fileidentity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace lajur::storage {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    FileIdentity identity;
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    identity.m_device = status.st_dev;
    identity.m_inode = status.st_ino;
#else
    // Windows does not let an open file be replaced: that it exists says enough.
    if (!QFile::exists(path))
        return {};
#endif
    return identity;
}

} // namespace lajur::storage
