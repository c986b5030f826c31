// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <memory>
#include <QSet>
#include <QString>

struct sqlite3;

namespace lajur::storage {

/// Reads an office's SQLite file from outside, beside whoever is writing it, to copy and to judge it.
///
/// Goes through SQLite alone: a plain open and close of a live database would drop the locks that this process holds
/// on it. Never writes and never checkpoints.
class DatabaseFile
{
public:
    enum class Use {
        Live, ///< Others may be writing; what lies in its -wal belongs to it.
        AtRest, ///< A finished copy that nobody opens for writing; may lie on a read-only medium.
    };

    /// Name of the database in a data folder and in each generation of a backup.
    static QString fileName() { return QStringLiteral("lajur.sqlite"); }

    /// Unavailable if there is no such file. Damage shows in the calls below.
    static domain::Result<DatabaseFile> open(const QString &path, Use use);

    /// Writes the state of this moment to the new file `target` (0600) and syncs it, but not its folder. The copy has
    /// passed check(); nothing stays when it fails.
    domain::Status copyTo(const QString &target);
    /// Damaged unless SQLite's quick_check finds the file whole.
    domain::Status check();
    /// The number by which a program knows its own databases; 0 if none was set.
    domain::Result<quint32> applicationId();
    /// Stored names of all papers the database refers to.
    domain::Result<QSet<QString>> paperNames();

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    DatabaseFile(Handle handle, const QString &path);
    static tl::unexpected<domain::Error> failed(sqlite3 *database, const QString &path);
    static domain::Status execute(sqlite3 *database, const QString &path, const char *sql);
    domain::Result<QStringList> firstColumn(const char *sql);
    domain::Status copyPages(const QString &target);

    Handle m_handle;
    QString m_path;
};

} // namespace lajur::storage
