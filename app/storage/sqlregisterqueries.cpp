// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlregisterqueries.h"

#include "app/storage/database.h"
#include "app/storage/registersql.h"
#include "models/domain/officetime.h"

#include <limits>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

constexpr int LargeOpd = 1500; ///< Lines from which on an OPD is met often enough among all.

/// Where a register's agencies and dates stand.
struct Place {
    QString table;
    QString opdTable; ///< Letters have their agency from their cases.
    QString date;
    bool time = false;
};

Place placeOf(Register kind)
{
    const QString cases = QStringLiteral("case_file");
    switch (kind) {
    case Register::Applicants:
        return {cases, cases, QStringLiteral("opened_at"), true};
    case Register::Letters:
        return {QStringLiteral("letter"), cases, QStringLiteral("date"), false};
    case Register::Certificates:
        break;
    }
    return {QStringLiteral("certificate"), QStringLiteral("certificate"), QStringLiteral("valid_from"), false};
}

QString textFrom(Row &row)
{
    QString text;
    row >> text;
    return text;
}

/// Reads the lines whose entries are in a list, one `?` in `sql`, and answers them in the order of `keys`.
template <typename Line, typename Read>
Status readLines(Database &database, const QString &sql, const QList<RegisterKey> &keys, Read read,
                 QHash<std::pair<qint64, qint64>, Line> &lines)
{
    QStringList entries;
    for (const RegisterKey &key : keys)
        entries.append(QString::number(key.entry));
    entries.removeDuplicates();
    if (entries.isEmpty())
        return {};
    const bool sqlite = database.dialect() == Dialect::Sqlite;
    const QString list = sqlite ? QStringLiteral("IN (SELECT value FROM json_each(?))")
                                : QStringLiteral("= ANY (CAST (string_to_array(?, ',') AS bigint[]))");
    const QString joined = entries.join(u',');
    return database.statement(sql.arg(list)).with(sqlite ? u'[' + joined + u']' : joined).each([&](Row &row) {
        RegisterKey key;
        row >> key.entry >> key.subject;
        read(row, lines[{key.entry, key.subject.value}]);
        return true;
    });
}

template <typename Line>
QList<Line> inOrder(const QList<RegisterKey> &keys, const QHash<std::pair<qint64, qint64>, Line> &lines)
{
    QList<Line> ordered;
    ordered.reserve(keys.size());
    for (const RegisterKey &key : keys) {
        if (const auto found = lines.constFind({key.entry, key.subject.value}); found != lines.constEnd())
            ordered.append(*found);
    }
    return ordered;
}

/// What RegisterSql wants to know of the OPD of a filter.
Result<RegisterSql::Opd> sizeOf(Database &database, const RegisterFilter &filter)
{
    if (filter.opd.isEmpty() || database.dialect() == Dialect::PostgreSql) // which keeps statistics of its own
        return RegisterSql::Opd::Small;
    const QString sql = QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE opd = ? LIMIT %2)");
    LAJUR_TRY_VALUE(const int lines,
                    database.statement(sql.arg(placeOf(filter.kind).opdTable).arg(LargeOpd))
                        .with(filter.opd)
                        .one<int>([](Row &row) {
                            int count = 0;
                            row >> count;
                            return count;
                        }));
    return lines < LargeOpd ? RegisterSql::Opd::Small : RegisterSql::Opd::Large;
}

} // namespace

SqlRegisterQueries::SqlRegisterQueries(Database &database)
    : m_database(database)
{
}

Result<int> SqlRegisterQueries::count(const RegisterFilter &filter)
{
    const RegisterSql sql(m_database.dialect(), filter);
    Statement statement = m_database.statement(sql.count());
    for (const SqlValue &value : sql.values())
        statement.with(value);
    return statement.one<int>([](Row &row) {
        int lines = 0;
        row >> lines;
        return lines;
    });
}

Result<QList<RegisterKey>> SqlRegisterQueries::keys(const RegisterFilter &filter, int offset, int limit)
{
    LAJUR_TRY_VALUE(const RegisterSql::Opd opd, sizeOf(m_database, filter));
    const RegisterSql sql(m_database.dialect(), filter, opd);
    Statement statement = m_database.statement(sql.keys());
    for (const SqlValue &value : sql.values())
        statement.with(value);
    statement.with(limit < 0 ? std::numeric_limits<int>::max() : limit, qMax(0, offset));
    return statement.list<RegisterKey>([](Row &row) {
        RegisterKey key;
        row >> key.entry >> key.subject;
        return key;
    });
}

Result<QList<ApplicantRow>> SqlRegisterQueries::applicants(const QList<RegisterKey> &keys)
{
    QHash<std::pair<qint64, qint64>, ApplicantRow> lines;
    LAJUR_TRY(readLines(
        m_database,
        QStringLiteral("SELECT id, id, number, agenda_number, opened_at, name, nip, email, opd, kind, stage, key_wrap, "
                       "sealed_form FROM case_file WHERE id %1"),
        keys,
        [](Row &row, ApplicantRow &line) {
            row >> line.caseNumber >> line.agendaNumber >> line.openedAt >> line.name >> line.nip >> line.email
                >> line.opd >> line.kind >> line.stage >> line.keyWrap >> line.sealedForm;
        },
        lines));
    for (auto line = lines.begin(); line != lines.end(); ++line)
        line->caseId.value = line.key().first;
    return inOrder(keys, lines);
}

Result<QList<LetterRow>> SqlRegisterQueries::letters(const QList<RegisterKey> &keys)
{
    QHash<std::pair<qint64, qint64>, LetterRow> lines;
    const auto read = [](Row &row, LetterRow &line) {
        row >> line.letter >> line.number >> line.date >> line.state >> line.signatory >> line.caseId >> line.caseNumber
            >> line.name >> line.nip >> line.opd;
    };
    LAJUR_TRY(readLines(m_database,
                        QStringLiteral("SELECT l.id, c.id, l.id, l.number_text, l.date, l.state, l.signatory_name, "
                                       "c.id, c.number, c.name, c.nip, c.opd FROM letter l "
                                       "JOIN letter_subject s ON s.letter_id = l.id "
                                       "JOIN case_file c ON c.id = s.case_id WHERE l.id %1"),
                        keys, read, lines));
    const bool numbers = std::any_of(keys.begin(), keys.end(), [](const RegisterKey &key) { return key.entry < 0; });
    if (numbers)
        LAJUR_TRY(readLines(m_database,
                            QStringLiteral("SELECT -n.id, COALESCE(c.id, 0), 0, n.text, n.date, n.state, '', c.id, "
                                           "c.number, c.name, c.nip, c.opd FROM number n "
                                           "LEFT JOIN case_file c ON c.id = n.case_id WHERE -n.id %1"),
                            keys, read, lines));
    return inOrder(keys, lines);
}

Result<QList<CertificateRow>> SqlRegisterQueries::certificates(const QList<RegisterKey> &keys)
{
    QHash<std::pair<qint64, qint64>, CertificateRow> lines;
    LAJUR_TRY(readLines(
        m_database,
        QStringLiteral("SELECT t.id, 0, t.serial, t.issuer, t.valid_from, t.valid_to, t.status, "
                       "t.name, t.nip, t.email, t.opd, c.id, c.number FROM certificate t "
                       "LEFT JOIN case_file c ON c.id = t.case_id WHERE t.id %1"),
        keys,
        [](Row &row, CertificateRow &line) {
            row >> line.serial >> line.issuer >> line.validFrom >> line.validTo >> line.status >> line.name >> line.nip
                >> line.email >> line.opd >> line.caseId >> line.caseNumber;
        },
        lines));
    return inOrder(keys, lines);
}

Result<QStringList> SqlRegisterQueries::opds(Register kind)
{
    // From one agency to the next in the index: as quick with 100,000 lines as with ten.
    const QString sql = QStringLiteral(
        "WITH RECURSIVE agency (opd) AS (SELECT MIN(opd) FROM %1 UNION ALL "
        "SELECT (SELECT MIN(t.opd) FROM %1 t WHERE t.opd > agency.opd) FROM agency WHERE agency.opd IS NOT NULL) "
        "SELECT opd FROM agency WHERE opd <> ''");
    return m_database.statement(sql.arg(placeOf(kind).opdTable)).list<QString>(textFrom);
}

Result<QList<int>> SqlRegisterQueries::years(Register kind)
{
    const Place place = placeOf(kind);
    const auto ends = [&](Row &row) {
        std::pair<QDate, QDate> days;
        if (place.time) {
            QDateTime first;
            QDateTime last;
            row >> first >> last;
            days = {officeTime(first).date(), officeTime(last).date()};
        } else {
            row >> days.first >> days.second;
        }
        return days;
    };
    // Two queries in one: asked for together, the least and the greatest would be looked for in every line.
    const QString sql = QStringLiteral("SELECT (SELECT MIN(%2) FROM %1), (SELECT MAX(%2) FROM %1)");
    LAJUR_TRY_VALUE(const auto days,
                    (m_database.statement(sql.arg(place.table, place.date)).one<std::pair<QDate, QDate>>(ends)));
    QList<int> years;
    RegisterFilter filter;
    filter.kind = kind;
    filter.order = RegisterOrder::Date;
    for (int year = days.second.year(); days.first.isValid() && year >= days.first.year(); --year) {
        filter.from = QDate(year, 1, 1);
        filter.to = QDate(year, 12, 31);
        LAJUR_TRY_VALUE(const QList<RegisterKey> found, keys(filter, 0, 1));
        if (!found.isEmpty())
            years.append(year);
    }
    return years;
}

} // namespace lajur::storage
