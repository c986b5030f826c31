// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/connection.h"
#include "app/storage/databaselocation.h"
#include "app/storage/fileidentity.h"
#include "app/storage/schemamigrator.h"
#include "app/storage/statement.h"
#include "models/domain/transaction.h"

#include <QHash>

#include <chrono>

namespace lajur::storage {

/// How a database is opened.
struct DatabaseOptions {
    bool create = false; ///< Make the file, or the tables on an empty server database, if there are none yet.
    std::chrono::milliseconds busyTimeout{8000}; ///< How long another writer is waited for before Busy.
    QString sqlFolder; ///< Numbered SQL files; empty: those shipped with Lajur.
};

/// The open database of an office: hands out prepared statements and write transactions.
///
/// One writer at a time on both dialects (BEGIN IMMEDIATE; an advisory lock on PostgreSQL), so event ids grow in the
/// order of commits. To be used from the thread that opened it.
class Database final : public domain::TransactionSource
{
public:
    /// Opens and brings the schema up to date. NotFound without `create` if there is nothing yet; Damaged if it is not
    /// Lajur's or broken; NetworkShare, NewerSchema, ReadOnly, Busy, Unavailable. A refused file is left as it was.
    static domain::Result<std::unique_ptr<Database>> open(const DatabaseLocation &location,
                                                          const DatabaseOptions &options = {});
    ~Database() override; ///< Checkpoints and closes.
    Q_DISABLE_COPY_MOVE(Database)

    /// Busy if another writes for longer than the busy timeout; Unavailable if the file is gone.
    domain::Result<std::unique_ptr<domain::Transaction>> begin() override;

    /// A statement with `?` for values; prepared once for each text.
    Statement statement(const QString &sql);
    /// Runs SQL without values that is used rarely.
    domain::Status execute(const QString &sql);

    /// What becomes of the room of a write-ahead log whose pages have all moved into the file.
    enum class Log {
        Emptied, ///< Nothing of it stays on the disk.
        Reused, ///< The next changes are written over it, which the disk syncs quicker than a file that grows.
    };
    /// Moves the write-ahead log into the file. Call when idle: never waits, Busy if somebody reads.
    /// Nothing to do on PostgreSQL.
    domain::Status checkpoint(Log log = Log::Emptied);
    /// Reads the whole file for damage; slow (seconds for 100,000 cases). Nothing to do on PostgreSQL.
    domain::Status checkIntegrity();

    /// A number that differs from the last one when anything was committed in between, by this program or another.
    domain::Result<qint64> changeStamp();

    Dialect dialect() const { return m_location.dialect; }
    const DatabaseLocation &location() const { return m_location; }
    SchemaOutcome schemaOutcome() const { return m_schemaOutcome; }

private:
    friend class Statement;
    friend class SqlTransaction;

    Database(Connection connection, const DatabaseLocation &location, const DatabaseOptions &options);
    domain::Status prepareForUse();
    domain::Status probeWriting();
    domain::Status checkFilesInPlace() const;
    domain::Status endTransaction(bool keep);
    void noteFailure() { m_failed = m_depth > 0; }

    Connection m_connection;
    DatabaseLocation m_location;
    DatabaseOptions m_options;
    SchemaOutcome m_schemaOutcome = SchemaOutcome::Current;
    QHash<QString, std::shared_ptr<PreparedStatement>> m_statements;
    std::optional<FileIdentity> m_file;
    std::optional<FileIdentity> m_log;
    int m_depth = 0;
    bool m_failed = false; ///< Something inside the transaction went wrong: it cannot commit any more.
};

} // namespace lajur::storage
