// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlpersonrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

#include <QCoreApplication>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString columns()
{
    return QStringLiteral("id, name, name_key, nip, email, opd_id, nik_hash, sealed_nik, row_version");
}

Person personFrom(Row &row)
{
    Person person;
    row >> person.id >> person.name >> person.nameKey >> person.nip >> person.email >> person.opd >> person.nikHash
        >> person.sealedNik >> person.rowVersion;
    return person;
}

/// A person whose NIK is not known yet has no hash, and may not collide with another such.
std::optional<QByteArray> hashOf(const Person &person)
{
    return person.nikHash.isEmpty() ? std::nullopt : std::optional(person.nikHash);
}

} // namespace

SqlPersonRepository::SqlPersonRepository(Database &database)
    : m_database(database)
{
}

Result<PersonId> SqlPersonRepository::insert(const Person &person)
{
    const Result<qint64> id
        = m_database
              .statement(
                  QStringLiteral("INSERT INTO person (name, name_key, nip, email, opd_id, nik_hash, sealed_nik) VALUES"
                                 " (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id"))
              .with(person.name, person.nameKey, person.nip, person.email, person.opd, hashOf(person), person.sealedNik)
              .insert();
    return requireNew<PersonId>(id, Tr::tr("A person with this NIK is already known. Open that one."),
                                QStringLiteral("nik_hash exists"));
}

Status SqlPersonRepository::update(const Person &person)
{
    const Result<int> touched
        = m_database
              .statement(
                  QStringLiteral("UPDATE person SET name = ?, name_key = ?, nip = ?, email = ?, opd_id = ?, nik_hash ="
                                 " ?, sealed_nik = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
              .with(person.name, person.nameKey, person.nip, person.email, person.opd, hashOf(person), person.sealedNik,
                    person.id, person.rowVersion)
              .change();
    return requireTouched(m_database, touched, QStringLiteral("person"), person.id.value);
}

Result<Person> SqlPersonRepository::byId(PersonId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM person WHERE id = ?").arg(columns());
    return m_database.statement(sql).with(id).one<Person>(personFrom);
}

Result<std::optional<Person>> SqlPersonRepository::byNikHash(const QByteArray &hash)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM person WHERE nik_hash = ?").arg(columns());
    return m_database.statement(sql).with(hash).first<Person>(personFrom);
}

Result<QList<Person>> SqlPersonRepository::byEmail(const QString &email, PersonId except)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM person WHERE lower(email) = ? AND id <> ? ORDER BY id").arg(columns());
    return m_database.statement(sql).with(email.toLower(), except.value).list<Person>(personFrom);
}

Result<OpdId> SqlPersonRepository::ensureOpd(const QString &name)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY_VALUE(
        const auto known,
        m_database.statement(QStringLiteral("SELECT id FROM opd WHERE name = ?")).with(name).first<OpdId>([](Row &row) {
            OpdId id;
            row >> id;
            return id;
        }));
    OpdId id = known.value_or(OpdId());
    if (!known) {
        LAJUR_TRY_VALUE(
            id.value,
            m_database.statement(QStringLiteral("INSERT INTO opd (name) VALUES (?) RETURNING id")).with(name).insert());
    }
    LAJUR_TRY(transaction->commit());
    return id;
}

Result<QList<Person>> SqlPersonRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM person ORDER BY id").arg(columns());
    return m_database.statement(sql).list<Person>(personFrom);
}

} // namespace lajur::storage
