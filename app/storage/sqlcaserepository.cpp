// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcaserepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"
#include "app/storage/searchindex.h"

#include <QCoreApplication>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

SqlCaseRepository::SqlCaseRepository(Database &database)
    : m_database(database)
{
}

Result<CaseId> SqlCaseRepository::insert(const Case &entry)
{
    const Result<qint64> id
        = m_database
              .statement(QStringLiteral(
                  "INSERT INTO case_file (number, kind, stage, lane, stage_since, round, returned_from, event_count, "
                  "open, opened_at, closed_at, agenda_number, missing, assignee_id, person_id, incoming_letter_id, "
                  "name, name_key, nip, email, opd, workflow_version, workflow_hash, key_wrap, sealed_form) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT DO NOTHING RETURNING id"))
              .with(entry.number, entry.kind, entry.stage, entry.lane, entry.stageSince, entry.round,
                    entry.returnedFrom, entry.eventCount, entry.open, entry.openedAt, entry.closedAt,
                    entry.agendaNumber, entry.missing, entry.assignee, entry.person, entry.incomingLetter, entry.name,
                    entry.nameKey, entry.nip, entry.email, entry.opd, entry.workflowVersion, entry.workflowHash,
                    entry.keyWrap, entry.sealedForm)
              .insert();
    return requireNew<CaseId>(id, Tr::tr("This case number is already taken. Try again to get the next one."),
                              QStringLiteral("case number exists"));
}

Status SqlCaseRepository::update(const Case &entry)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    const Result<int> touched
        = m_database
              .statement(QStringLiteral(
                  "UPDATE case_file SET stage = ?, lane = ?, stage_since = ?, round = ?, returned_from = ?, "
                  "event_count = ?, closed_at = ?, agenda_number = ?, missing = ?, assignee_id = ?, "
                  "sealed_form = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
              .with(entry.stage, entry.lane, entry.stageSince, entry.round, entry.returnedFrom, entry.eventCount,
                    entry.closedAt, entry.agendaNumber, entry.missing, entry.assignee, entry.sealedForm, entry.id,
                    entry.rowVersion)
              .change();
    LAJUR_TRY(requireTouched(m_database, touched, QStringLiteral("case_file"), entry.id.value));
    // On its own, and only if something differs: these columns stand in indexes that a step need not touch.
    LAJUR_TRY(m_database
                  .statement(QStringLiteral(
                      "UPDATE case_file SET open = ?, name = ?, name_key = ?, nip = ?, email = ?, opd = ?, "
                      "person_id = ?, incoming_letter_id = ? WHERE id = ? AND (open <> ? "
                      "OR (name, name_key, nip, email, opd) <> (?, ?, ?, ?, ?) OR COALESCE(person_id, 0) <> ? OR "
                      "COALESCE(incoming_letter_id, 0) <> ?)"))
                  .with(entry.open, entry.name, entry.nameKey, entry.nip, entry.email, entry.opd, entry.person,
                        entry.incomingLetter, entry.id, entry.open, entry.name, entry.nameKey, entry.nip, entry.email,
                        entry.opd, entry.person.value, entry.incomingLetter.value)
                  .change());
    return transaction->commit();
}

Result<CaseEventId> SqlCaseRepository::append(const CaseEvent &event)
{
    const Result<qint64> id
        = m_database
              .statement(QStringLiteral(
                  "INSERT INTO case_event (case_id, sequence, type, transition, from_stage, to_stage, round, undoes, "
                  "function, done_by_name, done_by_nip, recorded_by, recorded_by_name, event_at, entered_at, "
                  "sealed_details, mac) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? "
                  "WHERE ? = (SELECT COALESCE(MAX(sequence), 0) + 1 FROM case_event WHERE case_id = ?) RETURNING id"))
              .with(event.caseId, event.sequence, event.type, event.transition, event.fromStage, event.toStage,
                    event.round, event.undoes, event.function, event.doneByName, event.doneByNip, event.recordedBy,
                    event.recordedByName, event.eventAt, event.enteredAt, event.sealedDetails, event.mac,
                    event.sequence, event.caseId)
              .insert();
    return requireNew<CaseEventId>(
        id, Tr::tr("Somebody else took a step in this case in the meantime. Load it again, then decide anew."),
        QStringLiteral("event is not the next of its case"));
}

Status SqlCaseRepository::index(const Case &entry)
{
    return SearchIndex(m_database).add(entry);
}

} // namespace lajur::storage
