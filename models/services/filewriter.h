// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace lajur::services {

/// Writes a whole file outside the office's data (a letter, a register): length checked, synced, renamed into place,
/// folder synced. On failure the old file, or none, is there.
class FileWriter
{
public:
    virtual ~FileWriter() = default;
    virtual domain::Status write(const QString &path, const QByteArray &bytes) = 0;
};

} // namespace lajur::services
