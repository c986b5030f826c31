// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/schemascripts.h"

namespace lajur::storage {

class Database;

/// Written in the header of our SQLite files ("LAJR"), so that another program's file is not taken for one.
constexpr int ApplicationId = 0x4C414A52;

/// What became of the schema; that it is newer or could not be upgraded is an error.
enum class SchemaOutcome { Created, Current, Upgraded };

/// The refusal of data that a newer Lajur wrote.
tl::unexpected<domain::Error> newerSchema(int found, int known);

/// Brings a database to the newest schema, all steps in one transaction.
class SchemaMigrator
{
public:
    SchemaMigrator(Database &database, const SchemaScripts &scripts);

    /// An SQLite file that is upgraded is copied to copyPath() first. On failure the database is as before.
    domain::Result<SchemaOutcome> migrate();
    /// Version the database has: 0 while empty.
    domain::Result<int> version();
    /// Where the file of that schema version is kept before an upgrade: beside it, "lajur.db.schema-1".
    static QString copyPath(const QString &path, int version);

private:
    domain::Status copyFile(int version);
    domain::Status apply(int version);

    Database &m_database;
    SchemaScripts m_scripts;
};

} // namespace lajur::storage
