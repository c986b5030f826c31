// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlincomingletterrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

using namespace lajur::domain;

namespace lajur::storage {

SqlIncomingLetterRepository::SqlIncomingLetterRepository(Database &database)
    : m_database(database)
{
}

Result<IncomingLetterId> SqlIncomingLetterRepository::insert(const IncomingLetter &letter)
{
    const Result<qint64> id
        = m_database
              .statement(
                  QStringLiteral("INSERT INTO incoming_letter (number, date, sender, subject, received_on) VALUES (?, "
                                 "?, ?, ?, ?) RETURNING id"))
              .with(letter.number, letter.date, letter.sender, letter.subject, letter.receivedOn)
              .insert();
    return id.map([](qint64 value) { return IncomingLetterId{value}; });
}

Status SqlIncomingLetterRepository::update(const IncomingLetter &letter)
{
    const Result<int> touched
        = m_database
              .statement(
                  QStringLiteral("UPDATE incoming_letter SET number = ?, date = ?, sender = ?, subject = ?, "
                                 "received_on = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
              .with(letter.number, letter.date, letter.sender, letter.subject, letter.receivedOn, letter.id,
                    letter.rowVersion)
              .change();
    return requireTouched(m_database, touched, QStringLiteral("incoming_letter"), letter.id.value);
}

Result<IncomingLetter> SqlIncomingLetterRepository::byId(IncomingLetterId id)
{
    return m_database
        .statement(QStringLiteral("SELECT id, number, date, sender, subject, received_on, row_version "
                                  "FROM incoming_letter WHERE id = ?"))
        .with(id)
        .one<IncomingLetter>([](Row &row) {
            IncomingLetter letter;
            row >> letter.id >> letter.number >> letter.date >> letter.sender >> letter.subject >> letter.receivedOn
                >> letter.rowVersion;
            return letter;
        });
}

} // namespace lajur::storage
