// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/filewriter.h"

namespace lajur::storage {

/// Hands a finished letter or register to the office's own folders without ever leaving half a file there.
class SafeFileWriter final : public services::FileWriter
{
public:
    /// Writes `path` (0600) through a sibling `.lajur-….part` and a rename; a link is followed, the file it names is
    /// replaced. Refused: a target that is a folder or a device. DiskFull, ReadOnly, Unavailable: as the system says.
    domain::Status write(const QString &path, const QByteArray &bytes) override { return writeDurably(path, bytes); }

    /// What write() does, for code that needs no port.
    static domain::Status writeDurably(const QString &path, const QByteArray &bytes);
    /// Makes the names in `folder` durable.
    static domain::Status syncFolder(const QString &folder);
};

} // namespace lajur::storage
