// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/searchindex.h"

#include "app/storage/database.h"
#include "app/storage/searchtext.h"
#include "models/domain/case.h"
#include "models/domain/certificate.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QString textFrom(Row &row)
{
    QString text;
    row >> text;
    return text;
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{
}

Status SearchIndex::add(const Case &entry)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY_VALUE(const bool changed, put(QStringLiteral("case"), entry.id.value, SearchText::of(entry)));
    if (changed) {
        LAJUR_TRY_VALUE(const QList<LetterId> letters,
                        m_database.statement(QStringLiteral("SELECT letter_id FROM letter_subject WHERE case_id = ?"))
                            .with(entry.id)
                            .list<LetterId>([](Row &row) {
                                LetterId id;
                                row >> id;
                                return id;
                            }));
        for (const LetterId letter : letters)
            LAJUR_TRY(add(letter));
    }
    return transaction->commit();
}

Status SearchIndex::add(LetterId letter)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY_VALUE(const QString number,
                    m_database.statement(QStringLiteral("SELECT number_text FROM letter WHERE id = ?"))
                        .with(letter)
                        .one<QString>(textFrom));
    const QString people = m_database.dialect() == Dialect::Sqlite
        ? QStringLiteral("SELECT x.text FROM letter_subject s JOIN case_search x ON x.rowid = s.case_id "
                         "WHERE s.letter_id = ? ORDER BY s.case_id")
        : QStringLiteral("SELECT x.text FROM letter_subject s JOIN case_search x ON x.case_id = s.case_id "
                         "WHERE s.letter_id = ? ORDER BY s.case_id");
    LAJUR_TRY_VALUE(const QStringList texts, m_database.statement(people).with(letter).list<QString>(textFrom));
    LAJUR_TRY(
        put(QStringLiteral("letter"), letter.value, (QStringList{number} + texts).join(u' ').toUpper().simplified()));
    return transaction->commit();
}

Status SearchIndex::add(const Certificate &certificate)
{
    const QStringList words{certificate.name, certificate.nip, certificate.email, certificate.opd, certificate.serial};
    LAJUR_TRY(put(QStringLiteral("certificate"), certificate.id.value, words.join(u' ').toUpper().simplified()));
    return {};
}

Result<bool> SearchIndex::put(const QString &table, qint64 id, const QString &text)
{
    if (m_database.dialect() == Dialect::PostgreSql) {
        const QString sql = QStringLiteral("INSERT INTO %1_search (%1_id, text) VALUES (?, ?) ON CONFLICT (%1_id) "
                                           "DO UPDATE SET text = excluded.text WHERE %1_search.text <> excluded.text");
        return m_database.statement(sql.arg(table)).with(id, text).change().map([](int rows) { return rows > 0; });
    }
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY_VALUE(const auto stored,
                    m_database.statement(QStringLiteral("SELECT text FROM %1_search WHERE rowid = ?").arg(table))
                        .with(id)
                        .first<QString>(textFrom));
    if (stored == text) {
        LAJUR_TRY(transaction->commit());
        return false;
    }
    if (stored)
        LAJUR_TRY(
            m_database.statement(QStringLiteral("DELETE FROM %1_search WHERE rowid = ?").arg(table)).with(id).change());
    LAJUR_TRY(m_database.statement(QStringLiteral("INSERT INTO %1_search (rowid, text) VALUES (?, ?)").arg(table))
                  .with(id, text)
                  .change());
    LAJUR_TRY(transaction->commit());
    return true;
}

} // namespace lajur::storage
