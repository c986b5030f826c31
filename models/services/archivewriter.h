// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace lajur::services {

/// A file on its way out of the office.
struct OutgoingFile {
    QString name; ///< Fit for Windows too; no folder.
    QByteArray bytes;
};

/// Makes one encrypted archive of several files.
class ArchiveWriter
{
public:
    virtual ~ArchiveWriter() = default;
    /// ZIP with AES-256, in memory: nothing readable touches the disk.
    virtual domain::Result<QByteArray> zip(const QList<OutgoingFile> &files, const QString &password) = 0;
};

} // namespace lajur::services
