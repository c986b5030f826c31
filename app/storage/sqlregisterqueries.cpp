// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlregisterqueries.h"

#include "app/storage/database.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

constexpr int PageLength = 500;

/// Runs `sql` with the last key seen and the length of a page until nothing comes any more.
template <typename T, typename Read>
Status pages(Database &database, const QString &sql, Read read, const std::function<Status(const T &)> &row)
{
    struct Line {
        qint64 key = 0;
        T value;
    };
    for (qint64 last = 0;;) {
        LAJUR_TRY_VALUE(const QList<Line> page,
                        database.statement(sql).with(last, PageLength).template list<Line>([&read](Row &columns) {
                            Line line;
                            read(columns, line.key, line.value);
                            return line;
                        }));
        if (page.isEmpty())
            return {};
        for (const Line &line : page)
            LAJUR_TRY(row(line.value));
        last = page.constLast().key;
    }
}

} // namespace

SqlRegisterQueries::SqlRegisterQueries(Database &database)
    : m_database(database)
{
}

Status SqlRegisterQueries::applicants(const std::function<Status(const ApplicantRow &)> &row)
{
    return pages<ApplicantRow>(
        m_database,
        QStringLiteral(
            "SELECT id, number, agenda_number, opened_at, name, nip, email, opd, kind, stage, key_wrap, sealed_form "
            "FROM case_file WHERE id > ? ORDER BY id LIMIT ?"),
        [](Row &line, qint64 &id, ApplicantRow &applicant) {
            line >> id >> applicant.caseNumber >> applicant.agendaNumber >> applicant.openedAt >> applicant.name
                >> applicant.nip >> applicant.email >> applicant.opd >> applicant.kind >> applicant.stage
                >> applicant.keyWrap >> applicant.sealedForm;
            applicant.caseId.value = id;
        },
        row);
}

Status SqlRegisterQueries::letters(const std::function<Status(const LetterRow &)> &row)
{
    const auto read = [](Row &line, qint64 &id, LetterRow &letter) {
        line >> id >> letter.number >> letter.date >> letter.state >> letter.signatory >> letter.caseId
            >> letter.caseNumber >> letter.name >> letter.nip >> letter.opd;
    };
    // Every number that was ever taken for a letter, with its letter if there still is one …
    LAJUR_TRY(pages<LetterRow>(
        m_database,
        QStringLiteral(
            "SELECT n.id, n.text, n.date, CASE WHEN n.state = 'used' THEN COALESCE(l.state, n.state) ELSE n.state END, "
            "l.signatory_name, c.id, c.number, c.name, c.nip, c.opd FROM number n "
            "LEFT JOIN letter l ON l.number_id = n.id LEFT JOIN letter_subject s ON s.letter_id = l.id "
            "LEFT JOIN case_file c ON c.id = COALESCE(s.case_id, n.case_id) WHERE n.id IN "
            "(SELECT x.id FROM number x JOIN number_series y ON y.id = x.series_id "
            "WHERE y.name = 'rekomendasi' AND x.id > ? ORDER BY x.id LIMIT ?) ORDER BY n.id, c.id"),
        read, row));
    // … then the letters that still wait for a number from Tata Usaha.
    return pages<LetterRow>(
        m_database,
        QStringLiteral(
            "SELECT l.id, l.number_text, l.date, l.state, l.signatory_name, c.id, c.number, c.name, c.nip, c.opd "
            "FROM letter l LEFT JOIN letter_subject s ON s.letter_id = l.id "
            "LEFT JOIN case_file c ON c.id = s.case_id WHERE l.id IN "
            "(SELECT x.id FROM letter x WHERE x.number_id IS NULL AND x.id > ? ORDER BY x.id LIMIT ?) "
            "ORDER BY l.id, c.id"),
        read, row);
}

Status SqlRegisterQueries::certificates(const std::function<Status(const CertificateRow &)> &row)
{
    return pages<CertificateRow>(
        m_database,
        QStringLiteral("SELECT x.id, x.serial, x.issuer, x.valid_from, x.valid_to, x.status, x.name, x.nip, x.email, "
                       "x.opd, c.number FROM certificate x LEFT JOIN case_file c ON c.id = x.case_id "
                       "WHERE x.id > ? ORDER BY x.id LIMIT ?"),
        [](Row &line, qint64 &id, CertificateRow &certificate) {
            line >> id >> certificate.serial >> certificate.issuer >> certificate.validFrom >> certificate.validTo
                >> certificate.status >> certificate.name >> certificate.nip >> certificate.email >> certificate.opd
                >> certificate.caseNumber;
        },
        row);
}

} // namespace lajur::storage
