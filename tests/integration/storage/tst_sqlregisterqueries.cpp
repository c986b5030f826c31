// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcertificaterepository.h"
#include "app/storage/sqlletterrepository.h"
#include "app/storage/sqlnumberrepository.h"
#include "app/storage/sqlregisterqueries.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;
using namespace lajur::tests;

class tst_SqlRegisterQueries : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;

private slots:
    void shouldListEveryNumberAndWaitingLetter_data() { TestDatabase::addDrivers(); }
    void shouldListEveryNumberAndWaitingLetter()
    {
        QFETCH(const QString, driver);
        // GIVEN
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        const CaseId owner = *SqlCaseRepository(*database).insert(aCase());
        SqlNumberRepository numbers(*database);
        const SeriesId other
            = *numbers.insertSeries({{}, QStringLiteral("agenda"), QStringLiteral("x"), SeriesMode::Own, 0});
        const SeriesId series
            = *numbers.insertSeries({{}, QStringLiteral("rekomendasi"), QStringLiteral("x"), SeriesMode::Own, 0});
        const auto number = [&](SeriesId of, const QString &text, NumberState state) {
            return *numbers.insert({{}, of, 2026, 1, text, state, QDate(2026, 2, 1), owner, "mac"});
        };
        number(other, QStringLiteral("A-1"), NumberState::Used);
        number(series, QStringLiteral("R-1"), NumberState::Void);
        const NumberId second = number(series, QStringLiteral("R-2"), NumberState::Used);
        SqlLetterRepository letters(*database);
        Letter letter;
        letter.number = second;
        letter.numberText = QStringLiteral("R-2");
        letter.state = LetterState::Signed;
        letter.signatoryName = QStringLiteral("Kadis");
        letter.issuedAt = moment(1);
        VERIFY_DONE(letters.insert(letter, {owner}));
        letter.number = {};
        letter.numberText.clear();
        letter.state = LetterState::Issued;
        VERIFY_DONE(letters.insert(letter, {owner}));
        // WHEN
        QList<LetterRow> rows;
        VERIFY_DONE(
            SqlRegisterQueries(*database).letters([&](const LetterRow &row) { return rows.append(row), Status(); }));
        // THEN
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).number, QStringLiteral("R-1"));
        QCOMPARE(rows.at(0).state, QStringLiteral("void"));
        QCOMPARE(rows.at(0).caseNumber, aCase().number);
        QCOMPARE(rows.at(1).state, QStringLiteral("signed"));
        QCOMPARE(rows.at(1).signatory, QStringLiteral("Kadis"));
        QCOMPARE(rows.at(1).name, aCase().name);
        QCOMPARE(rows.at(2).number, QString());
        QCOMPARE(rows.at(2).state, QStringLiteral("issued"));
        QCOMPARE(rows.at(2).caseId, owner);
    }

    void shouldListMoreThanAPageInOrderAndStopWhenTold_data() { TestDatabase::addDrivers(); }
    void shouldListMoreThanAPageInOrderAndStopWhenTold()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlCaseRepository cases(*database);
        auto transaction = database->begin();
        for (int i = 1; i <= 1003; ++i)
            VERIFY_DONE(cases.insert(aCase(QString::number(i))));
        VERIFY_DONE((*transaction)->commit());
        SqlRegisterQueries registers(*database);
        int expected = 0;
        VERIFY_DONE(registers.applicants([&](const ApplicantRow &row) {
            return row.caseNumber == QString::number(++expected) && row.sealedForm == aCase().sealedForm
                ? Status()
                : Status(failure(ErrorCode::Damaged, QStringLiteral("out of order.")));
        }));
        QCOMPARE(expected, 1003);
        VERIFY_ERROR(registers.applicants([](const ApplicantRow &) -> Status {
            return failure(ErrorCode::Cancelled, QStringLiteral("Stopped."));
        }),
                     ErrorCode::Cancelled);

        VERIFY_DONE(SqlCertificateRepository(*database).insert({{},
                                                                {},
                                                                CaseId{1},
                                                                QStringLiteral("n"),
                                                                {},
                                                                {},
                                                                {},
                                                                QStringLiteral("77"),
                                                                {},
                                                                {},
                                                                {},
                                                                QStringLiteral("aktif"),
                                                                {},
                                                                0}));
        QStringList lines;
        VERIFY_DONE(registers.certificates(
            [&](const CertificateRow &row) { return lines.append(row.serial + u'/' + row.caseNumber), Status(); }));
        QCOMPARE(lines, QStringList{QStringLiteral("77/1")});
    }
};

QTEST_GUILESS_MAIN(tst_SqlRegisterQueries)
#include "tst_sqlregisterqueries.moc"
