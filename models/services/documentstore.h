// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <functional>
#include <memory>
#include <QDateTime>
#include <QIODevice>
#include <QSet>

namespace lajur::services {

/// Keeps sealed bytes under random names; knows nothing of what they are.
class DocumentStore
{
public:
    virtual ~DocumentStore() = default;
    /// Writes what `write` gives and answers the random name. Durable (file and folder synced) when it returns
    /// success; nothing stays behind when it fails.
    virtual domain::Result<QString> put(const std::function<domain::Status(QIODevice &)> &write) = 0;
    virtual domain::Result<std::unique_ptr<QIODevice>> open(const QString &name) = 0;
    virtual domain::Status remove(const QString &name) = 0;
    /// Names of all papers, or of those stored before that time: a younger one may belong to a row that another process
    /// has still to commit.
    virtual domain::Result<QSet<QString>> names(const QDateTime &storedBefore = {}) = 0;
};

} // namespace lajur::services
