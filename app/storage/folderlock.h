// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::storage {

/// Keeps a second process from working on the same folder; the system lets go of it when the process dies, whenever
/// that is. (A lock file that holds a process number blocks for ever if the process dies before it wrote the number.)
class FolderLock
{
public:
    /// Busy if another process holds it; DiskFull, ReadOnly … if the lock's file cannot be made. A file system without
    /// locks counts as free.
    static domain::Result<FolderLock> take(const QString &folder, const QString &fileName);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    Q_DISABLE_COPY(FolderLock)

private:
    explicit FolderLock(int file);

    int m_file = -1;
};

} // namespace lajur::storage
