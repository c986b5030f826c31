// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlletterrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"
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
    LAJUR_TRY(transaction->commit());
    return id;
}

Status SqlLetterRepository::update(const Letter &letter)
{
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
    return requireTouched(m_database, touched, QStringLiteral("letter"), letter.id.value);
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

} // namespace lajur::storage
