// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace lajur::services {

/// Makes a paper smaller than a portal's limit. It opens foreign bytes, so whoever implements it does that in a process
/// of its own.
class PictureShrinker
{
public:
    virtual ~PictureShrinker() = default;

    struct Shrunk {
        QByteArray bytes;
        QString mimeType;
    };
    /// At most `limit` bytes, in colour if it was, no coarser than `leastDpi`; what is small enough stays as it is. A
    /// PDF stays a PDF. Refused, with the smallest it can have, if it would no longer be readable.
    virtual domain::Result<Shrunk> shrink(const QByteArray &bytes, const QString &mimeType, qint64 limit, int leastDpi)
        = 0;
};

} // namespace lajur::services
