// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schemamigrator.h"

#include "app/storage/database.h"
#include "app/storage/databasefile.h"
#include "app/storage/posixfile.h"
#include "app/storage/sqlfailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

tl::unexpected<Error> newerSchema(int found, int known)
{
    return failure(ErrorCode::NewerSchema,
                   Tr::tr("These data were written by a newer version of Lajur. Install that version on this PC."),
                   QStringLiteral("schema %1, this program knows %2").arg(found).arg(known));
}

SchemaMigrator::SchemaMigrator(Database &database, const SchemaScripts &scripts)
    : m_database(database)
    , m_scripts(scripts)
{
}

Result<SchemaOutcome> SchemaMigrator::migrate()
{
    LAJUR_TRY_VALUE(const int before, version());
    const int newest = m_scripts.newest();
    if (before == newest)
        return SchemaOutcome::Current;
    if (before > 0)
        LAJUR_TRY(copyFile(before));
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY_VALUE(const int now, version()); // another process may have been quicker
    for (int next = now + 1; next <= newest; ++next)
        LAJUR_TRY(apply(next));
    LAJUR_TRY(transaction->commit());
    return before == 0 ? SchemaOutcome::Created : SchemaOutcome::Upgraded;
}

Result<int> SchemaMigrator::version()
{
    const auto read = [](Row &row) {
        int value = 0;
        row >> value;
        return value;
    };
    if (m_database.dialect() == Dialect::Sqlite)
        return m_database.statement(QStringLiteral("PRAGMA user_version")).one<int>(read);
    LAJUR_TRY_VALUE(const int exists,
                    m_database
                        .statement(QStringLiteral("SELECT CASE WHEN to_regclass('schema_version') IS NULL "
                                                  "THEN 0 ELSE 1 END"))
                        .one<int>(read));
    if (exists == 0)
        return 0;
    return m_database.statement(QStringLiteral("SELECT version FROM schema_version")).one<int>(read);
}

QString SchemaMigrator::copyPath(const QString &path, int version)
{
    return QStringLiteral("%1.schema-%2").arg(path).arg(version);
}

Status SchemaMigrator::copyFile(int version)
{
    if (m_database.dialect() != Dialect::Sqlite)
        return {};
    const QString path = copyPath(m_database.location().path, version);
    if (QFile::exists(path) && !QFile::remove(path)) // of an upgrade that did not come to its end
        return tl::unexpected<Error>(SqlFailure::of(ErrorCode::ReadOnly, QStringLiteral("old copy cannot be removed")));
    LAJUR_TRY_VALUE(DatabaseFile file, DatabaseFile::open(m_database.location().path, DatabaseFile::Use::Live));
    LAJUR_TRY(file.copyTo(path));
    return syncFolder(QFileInfo(path).absolutePath());
}

Status SchemaMigrator::apply(int version)
{
    LAJUR_TRY_VALUE(const QStringList statements, m_scripts.statements(version));
    for (const QString &sql : statements)
        LAJUR_TRY(m_database.execute(sql));
    if (m_database.dialect() == Dialect::PostgreSql)
        return m_database.execute(QStringLiteral("UPDATE schema_version SET version = %1").arg(version));
    LAJUR_TRY(m_database.execute(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)));
    return m_database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace lajur::storage
