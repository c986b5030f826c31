// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlletterrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"
#include "app/storage/searchindex.h"
#include "app/storage/storedname.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QString columns()
{
    return QStringLiteral("l.id, l.number_id, l.number_text, l.date, l.state, l.signatory_id, l.signatory_name, "
                          "l.template_name, l.printed, l.issued_at, l.issued_by, l.row_version, l.sealed_content");
}

Letter letterFrom(Row &row)
{
    Letter letter;
    QString state;
    row >> letter.id >> letter.number >> letter.numberText >> letter.date >> state >> letter.signatory
        >> letter.signatoryName >> letter.templateName >> letter.printed >> letter.issuedAt >> letter.issuedBy
        >> letter.rowVersion >> letter.sealedContent;
    letter.state = fromStoredName(state, letterStateName,
                                  {LetterState::Issued, LetterState::Signed, LetterState::Void, LetterState::Replaced});
    return letter;
}

constexpr int MostListed = 1000;

LetterLine lineFrom(Row &row)
{
    LetterLine line;
    QString state;
    row >> line.letter >> line.caseId >> line.caseNumber >> line.name >> line.opd >> line.subjects >> line.number
        >> state >> line.date >> line.printed >> line.caseOpen >> line.stage;
    line.state = fromStoredName(state, letterStateName,
                                {LetterState::Issued, LetterState::Signed, LetterState::Void, LetterState::Replaced});
    return line;
}

/// A LIKE pattern for `typed` anywhere in a text in upper case; nothing typed is a wildcard.
QString anywhere(const QString &typed)
{
    QString pattern = typed.simplified().toUpper();
    pattern.replace(u'\\', QStringLiteral("\\\\"));
    pattern.replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

QString kindCondition(LetterFilter::Kind kind)
{
    switch (kind) {
    case LetterFilter::Kind::Waiting:
        return QStringLiteral("(l.state = 'issued' OR (l.state = 'signed' AND l.number_id IS NULL)) AND c.open = 1");
    case LetterFilter::Kind::Signed:
        return QStringLiteral("l.state = 'signed'");
    case LetterFilter::Kind::Void:
        return QStringLiteral("l.state IN ('void', 'replaced')");
    case LetterFilter::Kind::All:
        break;
    }
    return QStringLiteral("1 = 1");
}

} // namespace

SqlLetterRepository::SqlLetterRepository(Database &database)
    : m_database(database)
{
}

Result<LetterId> SqlLetterRepository::insert(const Letter &letter, const QList<CaseId> &subjects)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LetterId id;
    LAJUR_TRY_VALUE(id.value,
                    m_database
                        .statement(QStringLiteral(
                            "INSERT INTO letter (number_id, number_text, date, state, signatory_id, signatory_name, "
                            "template_name, printed, issued_at, issued_by, sealed_content) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                        .with(letter.number, letter.numberText, letter.date, letterStateName(letter.state),
                              letter.signatory, letter.signatoryName, letter.templateName, letter.printed,
                              letter.issuedAt, letter.issuedBy, letter.sealedContent)
                        .insert());
    for (const CaseId subject : subjects)
        LAJUR_TRY(m_database.statement(QStringLiteral("INSERT INTO letter_subject (letter_id, case_id) VALUES (?, ?)"))
                      .with(id, subject)
                      .change());
    LAJUR_TRY(SearchIndex(m_database).add(id));
    LAJUR_TRY(transaction->commit());
    return id;
}

Status SqlLetterRepository::update(const Letter &letter)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    const Result<int> touched
        = m_database
              .statement(
                  QStringLiteral("UPDATE letter SET number_id = ?, number_text = ?, date = ?, state = ?, signatory_id "
                                 "= ?, signatory_name = ?, template_name = ?, printed = ?, issued_at = ?, issued_by = "
                                 "?, sealed_content = ?, row_version = row_version + 1 WHERE id = ? AND row_version = "
                                 "?"))
              .with(letter.number, letter.numberText, letter.date, letterStateName(letter.state), letter.signatory,
                    letter.signatoryName, letter.templateName, letter.printed, letter.issuedAt, letter.issuedBy,
                    letter.sealedContent, letter.id, letter.rowVersion)
              .change();
    LAJUR_TRY(requireTouched(m_database, touched, QStringLiteral("letter"), letter.id.value));
    LAJUR_TRY(SearchIndex(m_database).add(letter.id)); // its number may have come
    return transaction->commit();
}

Result<Letter> SqlLetterRepository::byId(LetterId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM letter l WHERE l.id = ?").arg(columns());
    return m_database.statement(sql).with(id).one<Letter>(letterFrom);
}

Result<QList<Letter>> SqlLetterRepository::ofCase(CaseId caseId)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM letter_subject s JOIN letter l ON l.id = s.letter_id WHERE s.case_id = ? "
                         "ORDER BY l.id DESC")
              .arg(columns());
    return m_database.statement(sql).with(caseId).list<Letter>(letterFrom);
}

Result<QList<LetterLine>> SqlLetterRepository::list(const LetterFilter &filter)
{
    QStringList conditions{kindCondition(filter.kind)};
    if (filter.before.isValid())
        conditions.append(QStringLiteral("l.id < ?"));
    if (filter.year > 0)
        conditions.append(QStringLiteral("l.date >= ? AND l.date <= ?"));
    const bool worded = !filter.text.trimmed().isEmpty();
    if (worded)
        conditions.append(QStringLiteral("(UPPER(l.number_text) LIKE ? ESCAPE '\\' OR UPPER(c.name) LIKE ? ESCAPE '\\' "
                                         "OR UPPER(c.opd) LIKE ? ESCAPE '\\')"));
    Statement statement = m_database.statement(
        QStringLiteral("SELECT l.id, c.id, c.number, c.name, c.opd, "
                       "(SELECT COUNT(*) FROM letter_subject x WHERE x.letter_id = l.id), l.number_text, l.state, "
                       "l.date, l.printed, c.open, c.stage FROM letter l JOIN case_file c ON c.id = "
                       "(SELECT MIN(y.case_id) FROM letter_subject y WHERE y.letter_id = l.id) "
                       "WHERE %1 ORDER BY l.id DESC LIMIT ?")
            .arg(conditions.join(QStringLiteral(" AND "))));
    if (filter.before.isValid())
        statement.with(filter.before);
    if (filter.year > 0)
        statement.with(QDate(filter.year, 1, 1), QDate(filter.year, 12, 31));
    if (worded) {
        const QString pattern = anywhere(filter.text);
        statement.with(pattern, pattern, pattern);
    }
    return statement.with(qBound(1, filter.limit, MostListed)).list<LetterLine>(lineFrom);
}

Result<QList<LetterLine>> SqlLetterRepository::awaited(const QStringList &stages, const LetterFilter &filter)
{
    QList<LetterLine> lines;
    for (const QString &stage : stages) {
        LAJUR_TRY(
            m_database
                .statement(QStringLiteral(
                    "SELECT id, number, name, opd, stage_since, stage FROM case_file WHERE open = 1 AND stage = ? "
                    "AND (UPPER(name) LIKE ? ESCAPE '\\' OR UPPER(opd) LIKE ? ESCAPE '\\') "
                    "ORDER BY stage_since, id LIMIT ?"))
                .with(stage, anywhere(filter.text), anywhere(filter.text), qBound(1, filter.limit, MostListed))
                .each([&lines](Row &row) {
                    LetterLine line;
                    QDateTime since;
                    row >> line.caseId >> line.caseNumber >> line.name >> line.opd >> since >> line.stage;
                    line.date = since.toLocalTime().date();
                    lines.append(line);
                    return true;
                }));
    }
    return lines;
}

Result<QList<int>> SqlLetterRepository::years()
{
    const auto year = [](Row &row) {
        QDate date;
        row >> date;
        return date.year();
    };
    // One probe of the table for each year instead of reading all of it.
    QList<int> found;
    QDate before(9999, 1, 1);
    for (;;) {
        LAJUR_TRY_VALUE(
            const auto next,
            m_database.statement(QStringLiteral("SELECT date FROM letter WHERE date < ? ORDER BY date DESC LIMIT 1"))
                .with(before)
                .first<int>(year));
        if (!next || *next <= 0)
            return found;
        found.append(*next);
        before = QDate(*next, 1, 1);
    }
}

} // namespace lajur::storage
