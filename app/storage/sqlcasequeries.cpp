// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcasequeries.h"

#include "app/storage/database.h"
#include "app/storage/searchtext.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

constexpr int MostListed = 10000;

QString caseColumns()
{
    return QStringLiteral(
        "id, number, kind, stage, lane, stage_since, round, returned_from, event_count, open, opened_at, "
        "closed_at, agenda_number, missing, assignee_id, row_version, person_id, incoming_letter_id, "
        "name, name_key, nip, email, opd, workflow_version, workflow_hash, key_wrap, sealed_form");
}

Case caseFrom(Row &row)
{
    Case entry;
    row >> entry.id >> entry.number >> entry.kind >> entry.stage >> entry.lane >> entry.stageSince >> entry.round
        >> entry.returnedFrom >> entry.eventCount >> entry.open >> entry.openedAt >> entry.closedAt
        >> entry.agendaNumber >> entry.missing >> entry.assignee >> entry.rowVersion >> entry.person
        >> entry.incomingLetter >> entry.name >> entry.nameKey >> entry.nip >> entry.email >> entry.opd
        >> entry.workflowVersion >> entry.workflowHash >> entry.keyWrap >> entry.sealedForm;
    return entry;
}

QString summaryColumns()
{
    return QStringLiteral("id, number, name, nip, email, opd, kind, stage, round, open, opened_at, closed_at");
}

CaseSummary summaryFrom(Row &row)
{
    CaseSummary summary;
    row >> summary.id >> summary.number >> summary.name >> summary.nip >> summary.email >> summary.opd >> summary.kind
        >> summary.stage >> summary.round >> summary.open >> summary.openedAt >> summary.closedAt;
    return summary;
}

QString eventColumns()
{
    return QStringLiteral("id, case_id, sequence, type, transition, from_stage, to_stage, round, undoes, function, "
                          "done_by_name, done_by_nip, recorded_by, recorded_by_name, event_at, entered_at, "
                          "sealed_details, mac");
}

CaseEvent eventFrom(Row &row)
{
    CaseEvent event;
    row >> event.id >> event.caseId >> event.sequence >> event.type >> event.transition >> event.fromStage
        >> event.toStage >> event.round >> event.undoes >> event.function >> event.doneByName >> event.doneByNip
        >> event.recordedBy >> event.recordedByName >> event.eventAt >> event.enteredAt >> event.sealedDetails
        >> event.mac;
    return event;
}

/// Newest first straight from the index, until enough have passed the exact comparison.
Result<QList<CaseSummary>> searchText(Database &database, const SearchText &wanted, int limit)
{
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    const QString found = sqlite
        ? QStringLiteral(
            "SELECT c.id, number, name, nip, email, opd, kind, stage, round, open, opened_at, closed_at, s.text "
            "FROM case_search s CROSS JOIN case_file c ON c.id = s.rowid "
            "WHERE case_search MATCH ? ORDER BY s.rowid DESC")
        : QStringLiteral(
              "SELECT id, number, name, nip, email, opd, kind, stage, round, open, opened_at, closed_at, s.text "
              "FROM (SELECT case_id, text FROM case_search "
              "WHERE text LIKE ALL (string_to_array(?, chr(31))) ORDER BY case_id DESC LIMIT %1) s "
              "JOIN case_file c ON c.id = s.case_id ORDER BY c.id DESC")
              .arg(limit);
    QList<CaseSummary> matches;
    LAJUR_TRY(
        database.statement(found).with(sqlite ? wanted.trigramExpression() : wanted.likePatterns()).each([&](Row &row) {
            const CaseSummary summary = summaryFrom(row);
            QString text;
            row >> text;
            if (wanted.matches(text))
                matches.append(summary);
            return matches.size() < limit;
        }));
    return matches;
}

Result<QList<CaseSummary>> searchNameStart(Database &database, const SearchText &wanted, int limit)
{
    if (wanted.nameStart().isEmpty())
        return QList<CaseSummary>();
    // Two letters are one place in the index, where the ids lie in order; the names of one letter have to be sorted.
    static const QString sql = QStringLiteral("SELECT %1 FROM case_file WHERE id IN (SELECT id FROM case_file WHERE "
                                              "substr(name_key, 1, 2) %2 ORDER BY id DESC LIMIT ?) ORDER BY id DESC");
    static const QString ofTwo = sql.arg(summaryColumns(), QStringLiteral("= ?"));
    static const QString ofOne = sql.arg(summaryColumns(), QStringLiteral(">= ? AND substr(name_key, 1, 2) < ?"));
    if (wanted.nameStart().size() == 2)
        return database.statement(ofTwo).with(wanted.nameStart(), limit).list<CaseSummary>(summaryFrom);
    return database.statement(ofOne).with(wanted.nameStart(), wanted.nameEnd(), limit).list<CaseSummary>(summaryFrom);
}

} // namespace

SqlCaseQueries::SqlCaseQueries(Database &database)
    : m_database(database)
{
}

Result<Case> SqlCaseQueries::byId(CaseId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM case_file WHERE id = ?").arg(caseColumns());
    return m_database.statement(sql).with(id).one<Case>(caseFrom);
}

Result<Case> SqlCaseQueries::byNumber(const QString &number)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM case_file WHERE number = ?").arg(caseColumns());
    return m_database.statement(sql).with(number).one<Case>(caseFrom);
}

Result<QList<CaseSummary>> SqlCaseQueries::list(const CaseFilter &filter)
{
    QStringList conditions{QStringLiteral("1 = 1")};
    if (!filter.stage.isEmpty())
        conditions.append(QStringLiteral("stage = ?"));
    if (!filter.opd.isEmpty())
        conditions.append(QStringLiteral("opd = ?"));
    if (filter.openOnly)
        conditions.append(QStringLiteral("open = 1"));
    Statement statement
        = m_database.statement(QStringLiteral("SELECT %1 FROM case_file WHERE %2 ORDER BY id DESC LIMIT ? OFFSET ?")
                                   .arg(summaryColumns(), conditions.join(QStringLiteral(" AND "))));
    if (!filter.stage.isEmpty())
        statement.with(filter.stage);
    if (!filter.opd.isEmpty())
        statement.with(filter.opd);
    return statement.with(qBound(1, filter.limit, MostListed), qMax(0, filter.offset)).list<CaseSummary>(summaryFrom);
}

Result<Board> SqlCaseQueries::board()
{
    Board board;
    LAJUR_TRY(m_database
                  .statement(QStringLiteral("SELECT id, number, name, opd, kind, stage, lane, stage_since, round, "
                                            "missing, assignee_id FROM case_file WHERE open = 1 ORDER BY id"))
                  .each([&board](Row &row) {
                      BoardRow &card = board.rows.emplace_back();
                      row >> card.id >> card.number >> card.name >> card.opd >> card.kind >> card.stage >> card.lane
                          >> card.stageSince >> card.round >> card.missing >> card.assignee;
                      ++board.laneCounts[card.lane];
                      return true;
                  }));
    return board;
}

Result<QList<CaseSummary>> SqlCaseQueries::search(const QString &text, int limit)
{
    const SearchText wanted(text);
    const int most = qBound(1, limit, MostListed);
    return wanted.isLong() ? searchText(m_database, wanted, most) : searchNameStart(m_database, wanted, most);
}

Result<QList<CaseSummary>> SqlCaseQueries::openOfPerson(PersonId person)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM case_file WHERE open = 1 AND person_id = ? ORDER BY id DESC")
              .arg(summaryColumns());
    return m_database.statement(sql).with(person).list<CaseSummary>(summaryFrom);
}

Result<QList<CaseSummary>> SqlCaseQueries::ofPerson(PersonId person, int limit)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM case_file WHERE person_id = ? ORDER BY open DESC, id DESC LIMIT ?")
              .arg(summaryColumns());
    return m_database.statement(sql).with(person, qBound(1, limit, MostListed)).list<CaseSummary>(summaryFrom);
}

Result<QList<CaseEvent>> SqlCaseQueries::history(CaseId id)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM case_event WHERE case_id = ? ORDER BY sequence").arg(eventColumns());
    return m_database.statement(sql).with(id).list<CaseEvent>(eventFrom);
}

Result<CaseEvent> SqlCaseQueries::lastEvent(CaseId id)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM case_event WHERE case_id = ? ORDER BY sequence DESC LIMIT 1")
              .arg(eventColumns());
    return m_database.statement(sql).with(id).one<CaseEvent>(eventFrom);
}

Result<QList<CaseId>> SqlCaseQueries::allIds()
{
    return m_database.statement(QStringLiteral("SELECT id FROM case_file ORDER BY id")).list<CaseId>([](Row &row) {
        CaseId id;
        row >> id;
        return id;
    });
}

Result<QList<SealedStep>> SqlCaseQueries::latestSteps(const QString &transition, int limit)
{
    // Backwards along the primary key; an index of its own would cost every entry of every history.
    static const QString sql
        = QStringLiteral("SELECT c.number, c.key_wrap, e.sequence, e.sealed_details FROM case_event e JOIN case_file c "
                         "ON c.id = e.case_id "
                         "WHERE e.id > (SELECT coalesce(max(id), 0) - 50000 FROM case_event) AND e.type = 'transition' "
                         "AND e.transition = ? ORDER BY e.id DESC LIMIT ?");
    return m_database.statement(sql).with(transition, qBound(1, limit, MostListed)).list<SealedStep>([](Row &row) {
        SealedStep step;
        row >> step.caseNumber >> step.keyWrap >> step.sequence >> step.sealedDetails;
        return step;
    });
}

} // namespace lajur::storage
