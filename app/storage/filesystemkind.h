// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::storage {

/// Tells whether file locks can be trusted where a path lies. SQLite on a share whose locks do not work lost
/// acknowledged work in every trial, so an office's database is not opened there.
class FileSystemKind
{
public:
    enum class Kind { Local, Network };

    /// Kind by the `f_type` of Linux' statfs(2); what is unknown counts as local. All of FUSE counts as network: its
    /// type does not tell an sshfs from a disk.
    static Kind kindOf(long magic);
    /// Kind of the file system that holds `path`, or would hold it if it does not exist yet. Unavailable if it cannot
    /// be told.
    static domain::Result<Kind> kindOfPath(const QString &path);
    /// NetworkShare, with the way out (PostgreSQL), unless `path` is on a local disk.
    static domain::Status requireLocal(const QString &path);
};

} // namespace lajur::storage
