// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/documentstore.h"

#include <QString>

namespace lajur::storage {

/// Keeps an office's sealed papers as files beside its SQLite database, `ab/ab12….sealed` under one folder.
class FolderDocumentStore final : public services::DocumentStore
{
public:
    /// `root` and the folders below it are made (0700) when the first paper comes; the folder around it must be there.
    explicit FolderDocumentStore(const QString &root);

    /// Two syncs a paper once its `ab` folder is there. Unavailable if the data folder has gone.
    domain::Result<QString> put(const std::function<domain::Status(QIODevice &)> &write) override;
    /// Damaged if the paper is missing; the sentence names it as the database does.
    domain::Result<std::unique_ptr<QIODevice>> open(const QString &name) override;
    /// Durable; removing what is not there is no error.
    domain::Status remove(const QString &name) override;
    /// Without a time also names papers that another process is putting this moment, before it commits their row. The
    /// time is compared with when the file was last written.
    domain::Result<QSet<QString>> names(const QDateTime &storedBefore = {}) override;

    /// Where the paper lies; empty for what cannot be a name of ours, so that no tampered row leads out of the folder.
    QString pathOf(const QString &name) const;

private:
    domain::Result<QString> newPath(const QString &name) const;
    domain::Result<QString> putFile(const std::function<domain::Status(QIODevice &)> &write) const;
    domain::Status requireSurroundings() const;

    QString m_root;
};

} // namespace lajur::storage
