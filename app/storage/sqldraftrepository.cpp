// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqldraftrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

using namespace lajur::domain;

namespace lajur::storage {

SqlDraftRepository::SqlDraftRepository(Database &database)
    : m_database(database)
{
}

Result<DraftId> SqlDraftRepository::save(const Draft &draft)
{
    if (!draft.id.isValid())
        return m_database
            .statement(QStringLiteral("INSERT INTO draft (form, saved_at, saved_by, sealed_content) "
                                      "VALUES (?, ?, ?, ?) RETURNING id"))
            .with(draft.form, draft.savedAt, draft.savedBy, draft.sealedContent)
            .insert()
            .map([](qint64 value) { return DraftId{value}; });
    const Result<int> touched
        = m_database
              .statement(QStringLiteral(
                  "UPDATE draft SET form = ?, saved_at = ?, saved_by = ?, sealed_content = ? WHERE id = ?"))
              .with(draft.form, draft.savedAt, draft.savedBy, draft.sealedContent, draft.id)
              .change();
    LAJUR_TRY(requireTouched(m_database, touched, QStringLiteral("draft"), draft.id.value));
    return draft.id;
}

Status SqlDraftRepository::remove(DraftId id)
{
    const Result<int> touched
        = m_database.statement(QStringLiteral("DELETE FROM draft WHERE id = ?")).with(id).change();
    return requireTouched(m_database, touched, QStringLiteral("draft"), id.value);
}

Result<QList<Draft>> SqlDraftRepository::all()
{
    return m_database
        .statement(QStringLiteral("SELECT id, form, saved_at, saved_by, sealed_content FROM draft ORDER BY id"))
        .list<Draft>([](Row &row) {
            Draft draft;
            row >> draft.id >> draft.form >> draft.savedAt >> draft.savedBy >> draft.sealedContent;
            return draft;
        });
}

} // namespace lajur::storage
