// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/registersql.h"

#include "app/storage/searchtext.h"
#include "models/domain/letter.h"
#include "models/domain/numberseries.h"
#include "models/domain/officetime.h"

#include <algorithm>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QDateTime startOf(QDate day)
{
    return fromOfficeTime(day, QTime(0, 0));
}

} // namespace

RegisterSql::RegisterSql(Dialect dialect, const RegisterFilter &filter, Opd opd)
    : m_dialect(dialect)
    , m_opd(opd)
    , m_filter(filter)
{
    switch (filter.kind) {
    case Register::Applicants:
        m_parts = {applicants()};
        break;
    case Register::Letters:
        m_parts = {letters()};
        m_parts.append(numbers());
        break;
    case Register::Certificates:
        m_parts = {certificates()};
        break;
    }
}

bool RegisterSql::searchesWords() const
{
    return m_filter.nikHash.isEmpty() && SearchText(m_filter.text).isLong();
}

void RegisterSql::where(Part &part, const QString &condition, const SqlValue &value)
{
    part.conditions.append(condition);
    m_values.append(value);
}

void RegisterSql::whereWords(Part &part, const QString &table, const QString &id)
{
    const SearchText wanted(m_filter.text);
    part.tables.prepend(table + QStringLiteral("_search x"));
    if (m_dialect == Dialect::PostgreSql) {
        part.conditions.append(QStringLiteral("x.%1_id = %2").arg(table, id));
        where(part, QStringLiteral("x.text LIKE ALL (string_to_array(?, chr(31)))"), wanted.likePatterns());
        return;
    }
    part.conditions.append(QStringLiteral("x.rowid = %1").arg(id));
    where(part, QStringLiteral("%1_search MATCH ?").arg(table), wanted.trigramExpression());
    for (const QString &word : wanted.words()) // trigrams may lie apart
        where(part, QStringLiteral("instr(x.text, ?) > 0"), word);
}

void RegisterSql::whereNameBegins(Part &part, const QString &name, bool indexed)
{
    const SearchText wanted(m_filter.text);
    if (wanted.isEmpty() || !m_filter.nikHash.isEmpty())
        return;
    const QString start = wanted.nameStart();
    if (start.isEmpty()) {
        part.conditions.append(QStringLiteral("1 = 0"));
    } else if (start.size() == 2 && indexed && m_filter.order == RegisterOrder::Entry) {
        where(part, QStringLiteral("substr(%1, 1, 2) = ?").arg(name), start); // whose index has the ids in order
    } else {
        where(part, name + QStringLiteral(" >= ?"), start);
        where(part, name + QStringLiteral(" < ?"), wanted.nameEnd());
    }
}

void RegisterSql::whereDays(Part &part, const QString &column, bool time)
{
    if (m_filter.from.isValid())
        where(part, column + QStringLiteral(" >= ?"), time ? toSql(startOf(m_filter.from)) : toSql(m_filter.from));
    if (m_filter.to.isValid())
        where(part, column + QStringLiteral(" < ?"),
              time ? toSql(startOf(m_filter.to.addDays(1))) : toSql(m_filter.to.addDays(1)));
}

/// Of an OPD with many lines the first page is met soon on the way along the order.
bool RegisterSql::walksOrder() const
{
    return m_dialect == Dialect::Sqlite && m_opd == Opd::Large && m_filter.text.isEmpty() && m_filter.nikHash.isEmpty();
}

void RegisterSql::whereOpd(Part &part, const QString &column)
{
    // The plus keeps SQLite from the OPD's own index.
    if (!m_filter.opd.isEmpty())
        where(part, QStringLiteral("%1%2 = ?").arg(walksOrder() ? QStringLiteral("+") : QString(), column),
              m_filter.opd);
}

void RegisterSql::wherePerson(Part &part, const QString &column)
{
    if (!m_filter.nikHash.isEmpty())
        where(part, column + QStringLiteral(" = (SELECT id FROM person WHERE nik_hash = ?)"), m_filter.nikHash);
}

RegisterSql::Part RegisterSql::applicants()
{
    Part part{QStringLiteral("c.id"), QStringLiteral("c.id"), {}, {QStringLiteral("case_file c")}, {}};
    const bool words = searchesWords();
    if (words)
        whereWords(part, QStringLiteral("case"), QStringLiteral("c.id"));
    else
        whereNameBegins(part, QStringLiteral("c.name_key"), true);
    if (words && m_dialect == Dialect::Sqlite)
        part.entry = QStringLiteral("x.rowid"); // in whose order the index reads
    wherePerson(part, QStringLiteral("c.person_id"));
    whereDays(part, QStringLiteral("c.opened_at"), true);
    whereOpd(part, QStringLiteral("c.opd"));
    if (m_filter.state == RegisterFilter::openState()) {
        part.conditions.append(QStringLiteral("c.open = 1"));
    } else if (!m_filter.state.isEmpty()) {
        part.conditions.append(QStringLiteral("c.open = 0"));
        where(part, QStringLiteral("c.stage = ?"), m_filter.state);
    }
    if (m_filter.order == RegisterOrder::Date || m_filter.order == RegisterOrder::Expiry)
        part.order = QStringLiteral("c.opened_at");
    else if (m_filter.order == RegisterOrder::Name)
        part.order = QStringLiteral("c.name_key");
    else if (m_filter.order == RegisterOrder::Opd)
        part.order = QStringLiteral("c.opd");
    return part;
}

RegisterSql::Part RegisterSql::letters()
{
    Part part{QStringLiteral("s.letter_id"), QStringLiteral("s.case_id"), {}, {QStringLiteral("letter_subject s")}, {}};
    const bool words = searchesWords();
    const bool byDate = m_filter.order == RegisterOrder::Date || m_filter.order == RegisterOrder::Expiry;
    const bool byPerson = m_filter.order == RegisterOrder::Name || m_filter.order == RegisterOrder::Opd;
    const bool ofPerson
        = !m_filter.opd.isEmpty() || !m_filter.nikHash.isEmpty() || (!words && !m_filter.text.isEmpty());
    const bool ofLetter = m_filter.from.isValid() || m_filter.to.isValid() || !m_filter.state.isEmpty();
    // The tables that are looked into at all, the one that leaves the fewest lines or has the order first.
    const bool last = words || (walksOrder() && !byPerson);
    if (byPerson || ofPerson) {
        part.conditions.append(QStringLiteral("c.id = s.case_id"));
        part.tables.insert(last ? 1 : 0, QStringLiteral("case_file c"));
    }
    if (byDate || ofLetter) {
        part.conditions.append(QStringLiteral("l.id = s.letter_id"));
        QString table = QStringLiteral("letter l");
        // Dates alone, without walking over the letters' contents; a look-up by id would.
        const bool behind = words || byPerson || (ofPerson && !walksOrder());
        if (m_dialect == Dialect::Sqlite && behind && !words && m_filter.state.isEmpty())
            table += QStringLiteral(" INDEXED BY letter_day");
        part.tables.insert(behind ? part.tables.size() : 0, table);
    }
    if (words)
        whereWords(part, QStringLiteral("letter"), QStringLiteral("s.letter_id"));
    else
        whereNameBegins(part, QStringLiteral("c.name_key"), true);
    if (words && m_dialect == Dialect::Sqlite)
        part.entry = QStringLiteral("x.rowid");
    wherePerson(part, QStringLiteral("c.person_id"));
    whereDays(part, QStringLiteral("l.date"), false);
    whereOpd(part, QStringLiteral("c.opd"));
    if (!m_filter.state.isEmpty()) {
        where(part, QStringLiteral("l.state = ?"), m_filter.state);
        if (m_filter.state != letterStateName(LetterState::Signed)) // in which case the few others have an index
            part.conditions.append(QStringLiteral("l.state <> 'signed'"));
    }
    if (byPerson)
        part.order = m_filter.order == RegisterOrder::Name ? QStringLiteral("c.name_key") : QStringLiteral("c.opd");
    else if (byDate)
        part.order = QStringLiteral("l.date");
    return part;
}

RegisterSql::Part RegisterSql::numbers()
{
    Part part{QStringLiteral("-n.id"),
              QStringLiteral("COALESCE(n.case_id, 0)"),
              {},
              {QStringLiteral("number n LEFT JOIN case_file c ON c.id = n.case_id")},
              {QStringLiteral("n.series_id = (SELECT id FROM number_series WHERE name = 'rekomendasi')"),
               QStringLiteral("n.state <> 'used'"),
               QStringLiteral("NOT EXISTS (SELECT 1 FROM letter l WHERE l.number_id = n.id)")}};
    if (searchesWords() && m_dialect == Dialect::PostgreSql) {
        where(part,
              QStringLiteral("upper(n.text) || ' ' || COALESCE((SELECT x.text FROM case_search x "
                             "WHERE x.case_id = n.case_id), '') LIKE ALL (string_to_array(?, chr(31)))"),
              SearchText(m_filter.text).likePatterns());
    } else if (searchesWords()) {
        const SearchText wanted(m_filter.text);
        for (const QString &word : wanted.words())
            where(part,
                  QStringLiteral("instr(upper(n.text) || ' ' || COALESCE((SELECT x.text FROM case_search x "
                                 "WHERE x.rowid = n.case_id), ''), ?) > 0"),
                  word);
    } else {
        whereNameBegins(part, QStringLiteral("c.name_key"), false);
    }
    wherePerson(part, QStringLiteral("c.person_id"));
    whereDays(part, QStringLiteral("n.date"), false);
    whereOpd(part, QStringLiteral("c.opd"));
    if (!m_filter.state.isEmpty())
        where(part, QStringLiteral("n.state = ?"), m_filter.state);
    if (m_filter.order == RegisterOrder::Date || m_filter.order == RegisterOrder::Expiry)
        part.order = QStringLiteral("n.date");
    else if (m_filter.order == RegisterOrder::Name)
        part.order = QStringLiteral("COALESCE(c.name_key, '')");
    else if (m_filter.order == RegisterOrder::Opd)
        part.order = QStringLiteral("COALESCE(c.opd, '')");
    return part;
}

RegisterSql::Part RegisterSql::certificates()
{
    Part part{QStringLiteral("t.id"), QStringLiteral("0"), {}, {QStringLiteral("certificate t")}, {}};
    const bool words = searchesWords();
    if (words)
        whereWords(part, QStringLiteral("certificate"), QStringLiteral("t.id"));
    else
        whereNameBegins(part, QStringLiteral("upper(t.name)"), false);
    if (words && m_dialect == Dialect::Sqlite)
        part.entry = QStringLiteral("x.rowid");
    wherePerson(part, QStringLiteral("t.person_id"));
    whereDays(part, QStringLiteral("t.valid_from"), false);
    whereOpd(part, QStringLiteral("t.opd"));
    if (!m_filter.state.isEmpty()) {
        where(part, QStringLiteral("t.status = ?"), m_filter.state);
        if (m_filter.state != u"aktif")
            part.conditions.append(QStringLiteral("t.status <> 'aktif'"));
    }
    if (m_filter.order == RegisterOrder::Date)
        part.order = QStringLiteral("t.valid_from");
    else if (m_filter.order == RegisterOrder::Expiry)
        part.order = QStringLiteral("t.valid_to");
    else if (m_filter.order == RegisterOrder::Name)
        part.order = QStringLiteral("upper(t.name)");
    else if (m_filter.order == RegisterOrder::Opd)
        part.order = QStringLiteral("t.opd");
    return part;
}

QString RegisterSql::select(const Part &part, const QString &columns) const
{
    // On SQLite CROSS JOIN keeps the order of the tables.
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(columns, part.tables.join(QStringLiteral(" CROSS JOIN ")));
    if (!part.conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + part.conditions.join(QStringLiteral(" AND "));
    return sql;
}

QString RegisterSql::ordering() const
{
    const QString direction = m_filter.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    QStringList terms;
    if (!m_parts.constFirst().order.isEmpty())
        terms.append(QStringLiteral("3 %1 NULLS %2")
                         .arg(direction, m_filter.ascending ? QStringLiteral("FIRST") : QStringLiteral("LAST")));
    terms.append(QStringLiteral("1 ") + direction);
    // On SQLite the subjects of a letter lie in order anyway, and an index of words gives one term's order only.
    if (m_filter.kind == Register::Letters && (m_dialect == Dialect::PostgreSql || terms.size() > 1))
        terms.append(QStringLiteral("2 ASC"));
    return terms.join(QStringLiteral(", "));
}

QString RegisterSql::keys() const
{
    QStringList selects;
    for (const Part &part : m_parts) {
        QStringList columns{part.entry, part.subject};
        if (!part.order.isEmpty())
            columns.append(part.order);
        selects.append(select(part, columns.join(QStringLiteral(", "))));
    }
    return QStringLiteral("%1 ORDER BY %2 LIMIT ? OFFSET ?")
        .arg(selects.join(QStringLiteral(" UNION ALL ")), ordering());
}

QString RegisterSql::count() const
{
    QStringList selects;
    for (const Part &part : m_parts)
        selects.append(select(part, QStringLiteral("COUNT(*) AS lines")));
    return QStringLiteral("SELECT SUM(lines) FROM (%1) counted").arg(selects.join(QStringLiteral(" UNION ALL ")));
}

} // namespace lajur::storage
