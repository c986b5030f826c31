// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlofficialrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QString columns()
{
    return QStringLiteral("id, function, name, nip, email, rank, position, function_title, capacity, signatory,"
                          " valid_from, valid_to, sealed_nik, row_version");
}

Official officialFrom(Row &row)
{
    Official official;
    QString capacity;
    row >> official.id >> official.function >> official.name >> official.nip >> official.email >> official.rank
        >> official.position >> official.functionTitle >> capacity >> official.signatory >> official.validFrom
        >> official.validTo >> official.sealedNik >> official.rowVersion;
    capacityFromName(capacity, official.capacity); // the table's CHECK lets no other name in
    return official;
}

QString inOfficeOn()
{
    return QStringLiteral("valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)");
}

/// Of several the one appointed last. Chosen here, for there are few and SQLite would set up a sorter for each step.
Result<std::optional<Official>> latest(Statement &statement)
{
    std::optional<Official> found;
    LAJUR_TRY(statement.each([&found](Row &row) {
        const Official official = officialFrom(row);
        if (!found || std::pair(official.validFrom, official.id.value) > std::pair(found->validFrom, found->id.value))
            found = official;
        return true;
    }));
    return found;
}

} // namespace

SqlOfficialRepository::SqlOfficialRepository(Database &database)
    : m_database(database)
{
}

Result<OfficialId> SqlOfficialRepository::insert(const Official &official)
{
    const Result<qint64> id
        = m_database
              .statement(
                  QStringLiteral("INSERT INTO official (function, name, nip, email, rank, position, function_title, "
                                 "capacity, signatory, valid_from, valid_to, sealed_nik) VALUES (?, ?, ?, ?, ?, ?, ?, "
                                 "?, ?, ?, ?, ?) RETURNING id"))
              .with(official.function, official.name, official.nip, official.email, official.rank, official.position,
                    official.functionTitle, capacityName(official.capacity), official.signatory, official.validFrom,
                    official.validTo, official.sealedNik)
              .insert();
    return id.map([](qint64 value) { return OfficialId{value}; });
}

Status SqlOfficialRepository::update(const Official &official)
{
    const Result<int> touched
        = m_database
              .statement(
                  QStringLiteral("UPDATE official SET function = ?, name = ?, nip = ?, email = ?, rank = ?, position ="
                                 " ?, function_title = ?, capacity = ?, signatory = ?, valid_from = ?, valid_to = ?, "
                                 "sealed_nik = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
              .with(official.function, official.name, official.nip, official.email, official.rank, official.position,
                    official.functionTitle, capacityName(official.capacity), official.signatory, official.validFrom,
                    official.validTo, official.sealedNik, official.id, official.rowVersion)
              .change();
    return requireTouched(m_database, touched, QStringLiteral("official"), official.id.value);
}

Result<QList<Official>> SqlOfficialRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM official ORDER BY id").arg(columns());
    return m_database.statement(sql).list<Official>(officialFrom);
}

Result<Official> SqlOfficialRepository::byId(OfficialId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM official WHERE id = ?").arg(columns());
    return m_database.statement(sql).with(id).one<Official>(officialFrom);
}

Result<std::optional<Official>> SqlOfficialRepository::onDuty(const QString &function, QDate day)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM official WHERE function = ? AND %2").arg(columns(), inOfficeOn());
    return latest(m_database.statement(sql).with(function, day, day));
}

Result<std::optional<Official>> SqlOfficialRepository::signatory(QDate day)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM official WHERE signatory = 1 AND %2").arg(columns(), inOfficeOn());
    return latest(m_database.statement(sql).with(day, day));
}

} // namespace lajur::storage
