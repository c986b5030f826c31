// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace lajur::services {

/// Makes one PDF of pages our own scanner made; no pixel changes.
class PageJoiner
{
public:
    virtual ~PageJoiner() = default;
    /// JPEG and PNG pages, in their order, each as large as its dots per inch say. Invalid for a page it cannot read.
    virtual domain::Result<QByteArray> join(const QList<QByteArray> &pages) = 0;
};

} // namespace lajur::services
