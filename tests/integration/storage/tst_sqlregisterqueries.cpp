// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/registersql.h"
#include "app/storage/sqlcertificaterepository.h"
#include "app/storage/sqlletterrepository.h"
#include "app/storage/sqlnumberrepository.h"
#include "app/storage/sqlpersonrepository.h"
#include "app/storage/sqlregisterqueries.h"
#include "tests/integration/storage/registerreference.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

#include <QRandomGenerator>

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;
using namespace lajur::tests;

class tst_SqlRegisterQueries : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;

    /// One filter of each kind, and many put together at random.
    static QList<RegisterFilter> filters(Register kind)
    {
        QList<RegisterFilter> filters(300);
        QRandomGenerator random(7);
        const QStringList texts{QString(),
                                QString(),
                                QString(),
                                QStringLiteral("budi"),
                                QStringLiteral("si"),
                                QStringLiteral("s"),
                                QStringLiteral("o'con"),
                                QStringLiteral("100%"),
                                QStringLiteral("santoso bu"),
                                QStringLiteral("zzqq"),
                                QStringLiteral("500.12/1"),
                                QStringLiteral("7700"),
                                QStringLiteral("12"),
                                QStringLiteral("p-2026-0000"),
                                QStringLiteral("orang7@"),
                                QStringLiteral("bebas"),
                                QStringLiteral("a-101")};
        const QStringList states = kind == Register::Applicants
            ? QStringList{RegisterFilter::openState(), QStringLiteral("SELESAI"), QStringLiteral("DIBATALKAN")}
            : kind == Register::Letters
            ? QStringList{QStringLiteral("issued"), QStringLiteral("signed"), QStringLiteral("void")}
            : QStringList{QStringLiteral("aktif"), QStringLiteral("batal"), QStringLiteral("dicabut")};
        for (qsizetype i = 0; i < filters.size(); ++i) {
            RegisterFilter &filter = filters[i];
            filter.kind = kind;
            filter.order = static_cast<RegisterOrder>(i % 5);
            filter.ascending = i % 2 == 0;
            if (i < 10)
                continue;
            filter.text = texts.at(random.bounded(texts.size()));
            if (random.bounded(3) == 0)
                filter.opd = QString::fromUtf8(Opds[random.bounded(quint32(Opds.size()))]);
            if (random.bounded(3) == 0)
                filter.state = states.at(random.bounded(3));
            if (random.bounded(3) == 0)
                filter.from = QDate(2024, 1, 1).addDays(random.bounded(900));
            if (random.bounded(3) == 0)
                filter.to = filter.from.isValid() ? filter.from.addDays(random.bounded(300)) : QDate(2025, 12, 31);
            if (random.bounded(8) == 0)
                filter.nikHash = "nik" + QByteArray::number(random.bounded(45));
        }
        return filters;
    }

    static QString told(const RegisterFilter &filter)
    {
        return QStringLiteral("order %1 %2 text '%3' opd '%4' state '%5' %6..%7 nik %8")
            .arg(int(filter.order))
            .arg(filter.ascending)
            .arg(filter.text, filter.opd, filter.state, filter.from.toString(Qt::ISODate),
                 filter.to.toString(Qt::ISODate), QString::fromLatin1(filter.nikHash));
    }

private slots:
    void shouldFilterSortAndPageLikeAPlainList_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<int>("kind");
        for (const char *driver : {"sqlite", "postgresql"}) {
            for (const Register kind : {Register::Applicants, Register::Letters, Register::Certificates})
                QTest::addRow("%s, register %d", driver, int(kind) + 1) << QString::fromLatin1(driver) << int(kind);
        }
    }
    void shouldFilterSortAndPageLikeAPlainList()
    {
        QFETCH(const QString, driver);
        QFETCH(const int, kind);
        // GIVEN
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        RegisterOffice office(*database);
        QVERIFY(office.fill(240));
        SqlRegisterQueries registers(*database);
        const QList<Line> &lines = office.lines(static_cast<Register>(kind));
        QVERIFY(lines.size() > 50);
        int notEmpty = 0;
        for (const RegisterFilter &filter : filters(static_cast<Register>(kind))) {
            // WHEN
            const auto all = registers.keys(filter, 0, -1);
            VERIFY_DONE(all);
            // THEN
            const QList<RegisterKey> wanted = expected(lines, filter);
            notEmpty += wanted.isEmpty() ? 0 : 1;
            QVERIFY2(*all == wanted, qPrintable(told(filter)));
            QCOMPARE(*registers.count(filter), wanted.size());
            QCOMPARE(*registers.keys(filter, 3, 20), wanted.mid(3, 20));
            QCOMPARE(*registers.keys(filter, int(wanted.size()), 20), QList<RegisterKey>());
        }
        QVERIFY(notEmpty > 100);
    }

    void shouldShowEachLineAsItWasWritten_data() { TestDatabase::addDrivers(); }
    void shouldShowEachLineAsItWasWritten()
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
        number(other, QStringLiteral("A-1"), NumberState::Void);
        number(series, QStringLiteral("R-1"), NumberState::Void);
        SqlLetterRepository letters(*database);
        Letter letter;
        letter.number = number(series, QStringLiteral("R-2"), NumberState::Used);
        letter.numberText = QStringLiteral("R-2");
        letter.state = LetterState::Signed;
        letter.signatoryName = QStringLiteral("Kadis");
        letter.issuedAt = moment(1);
        VERIFY_DONE(letters.insert(letter, {owner}));
        letter.number = {};
        letter.numberText.clear();
        letter.state = LetterState::Issued;
        VERIFY_DONE(letters.insert(letter, {owner}));
        VERIFY_DONE(SqlCertificateRepository(*database).insert({{},
                                                                {},
                                                                owner,
                                                                QStringLiteral("n"),
                                                                {},
                                                                {},
                                                                {},
                                                                QStringLiteral("77"),
                                                                {},
                                                                {},
                                                                QDate(2027, 1, 2),
                                                                QStringLiteral("aktif"),
                                                                {},
                                                                0}));
        SqlRegisterQueries registers(*database);
        const auto keys = [&](Register kind) {
            RegisterFilter filter;
            filter.kind = kind;
            return *registers.keys(filter, 0, -1);
        };
        // WHEN
        const auto applicants = registers.applicants(keys(Register::Applicants));
        const auto rows = registers.letters(keys(Register::Letters));
        const auto certificates = registers.certificates(keys(Register::Certificates));
        // THEN
        VERIFY_DONE(applicants);
        QCOMPARE(applicants->size(), 1);
        QCOMPARE(applicants->first().caseId, owner);
        QCOMPARE(applicants->first().agendaNumber, aCase().agendaNumber);
        QCOMPARE(applicants->first().openedAt, aCase().openedAt);
        QCOMPARE(applicants->first().sealedForm, aCase().sealedForm);
        VERIFY_DONE(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).number, QStringLiteral("R-1"));
        QCOMPARE(rows->at(0).state, QStringLiteral("void"));
        QCOMPARE(rows->at(0).caseNumber, aCase().number);
        QVERIFY(!rows->at(0).letter.isValid());
        QCOMPARE(rows->at(1).state, QStringLiteral("signed"));
        QCOMPARE(rows->at(1).signatory, QStringLiteral("Kadis"));
        QCOMPARE(rows->at(1).name, aCase().name);
        QCOMPARE(rows->at(2).number, QString());
        QCOMPARE(rows->at(2).caseId, owner);
        VERIFY_DONE(certificates);
        QCOMPARE(certificates->first().serial, QStringLiteral("77"));
        QCOMPARE(certificates->first().validTo, QDate(2027, 1, 2));
        QCOMPARE(certificates->first().caseNumber, aCase().number);
    }

    void shouldKeepTheOrderAskedForAndLeaveOutWhatIsNotThere_data() { TestDatabase::addDrivers(); }
    void shouldKeepTheOrderAskedForAndLeaveOutWhatIsNotThere()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlCaseRepository cases(*database);
        QStringList wanted;
        QList<RegisterKey> keys;
        auto transaction = database->begin();
        for (int i = 1; i <= 1003; ++i) {
            const CaseId id = *cases.insert(aCase(QString::number(i)));
            wanted.prepend(QString::number(i));
            keys.prepend({id.value, id});
        }
        VERIFY_DONE((*transaction)->commit());
        keys.insert(2, {5000, CaseId{5000}});
        SqlRegisterQueries registers(*database);
        const auto rows = registers.applicants(keys);
        VERIFY_DONE(rows);
        QStringList found;
        for (const ApplicantRow &row : *rows)
            found.append(row.caseNumber);
        QCOMPARE(found, wanted);
        QCOMPARE(registers.applicants({})->size(), 0);
        QCOMPARE(registers.letters({{-3, {}}})->size(), 0);
    }

    /// Whichever index an OPD's size makes quicker, the lines are the same.
    void shouldFindTheSameLinesOfALargeOpd()
    {
        const auto database = m_databases.fresh(QStringLiteral("sqlite"));
        QVERIFY(database);
        RegisterOffice office(*database);
        QVERIFY(office.fill(120));
        for (const Register kind : {Register::Applicants, Register::Letters, Register::Certificates}) {
            for (RegisterFilter filter : filters(kind)) {
                filter.opd = QString::fromUtf8(Opds.front());
                const RegisterSql sql(Dialect::Sqlite, filter, RegisterSql::Opd::Large);
                Statement statement = database->statement(sql.keys());
                for (const SqlValue &value : sql.values())
                    statement.with(value);
                const auto keys = statement.with(1000, 0).list<RegisterKey>([](Row &row) {
                    RegisterKey key;
                    row >> key.entry >> key.subject;
                    return key;
                });
                VERIFY_DONE(keys);
                QVERIFY2(*keys == expected(office.lines(kind), filter), qPrintable(told(filter)));
            }
        }
    }

    void shouldNameAgenciesAndYearsOfTheOffice_data() { TestDatabase::addDrivers(); }
    void shouldNameAgenciesAndYearsOfTheOffice()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlRegisterQueries registers(*database);
        QCOMPARE(*registers.opds(Register::Applicants), QStringList());
        QCOMPARE(*registers.years(Register::Letters), QList<int>());
        SqlCaseRepository cases(*database);
        Case entry = aCase(QStringLiteral("1"));
        entry.openedAt = QDateTime(QDate(2023, 12, 31), QTime(16, 59), Qt::UTC); // 23.59 in Batam
        entry.opd = QStringLiteral("Dinas B");
        VERIFY_DONE(cases.insert(entry));
        entry.number = QStringLiteral("2");
        VERIFY_DONE(cases.insert(entry));
        entry.number = QStringLiteral("3");
        entry.openedAt = QDateTime(QDate(2025, 12, 31), QTime(17, 0), Qt::UTC); // New Year in Batam
        entry.opd = QStringLiteral("Badan A");
        VERIFY_DONE(cases.insert(entry));
        QCOMPARE(*registers.opds(Register::Applicants),
                 (QStringList{QStringLiteral("Badan A"), QStringLiteral("Dinas B")}));
        QCOMPARE(*registers.years(Register::Applicants), (QList<int>{2026, 2023}));
    }

    void shouldFindALetterByWhomItSpeaksOfAfterACorrection_data() { TestDatabase::addDrivers(); }
    void shouldFindALetterByWhomItSpeaksOfAfterACorrection()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlCaseRepository cases(*database);
        Case entry = aCase();
        entry.id = *cases.insert(entry);
        VERIFY_DONE(cases.index(entry));
        Letter letter;
        letter.issuedAt = moment(1);
        SqlLetterRepository letters(*database);
        letter.id = *letters.insert(letter, {entry.id});
        SqlRegisterQueries registers(*database);
        RegisterFilter filter;
        filter.kind = Register::Letters;
        filter.text = QStringLiteral("nurhaliza");
        QCOMPARE(*registers.count(filter), 1);

        entry.name = QStringLiteral("Siti Zulaika");
        VERIFY_DONE(cases.index(entry));
        QCOMPARE(*registers.count(filter), 0);
        letter.numberText = QStringLiteral("500.12/077"); // Tata Usaha gave it later
        letter.rowVersion = 1;
        VERIFY_DONE(letters.update(letter));
        filter.text = QStringLiteral("zulaika /077");
        QCOMPARE(*registers.count(filter), 1);
    }

    /// A page must not cost a look at every line, nor a sort of them all.
    void shouldReadEveryOrderFromAnIndex_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("field");
        for (int kind = 0; kind < 3; ++kind) {
            for (int order = 0; order < 5; ++order) {
                for (const char *field : {"", "text", "opd", "nik"})
                    QTest::addRow("register %d, order %d, %s", kind + 1, order, *field ? field : "all")
                        << kind << order << QString::fromLatin1(field);
            }
        }
    }
    void shouldReadEveryOrderFromAnIndex()
    {
        QFETCH(const int, kind);
        QFETCH(const int, order);
        QFETCH(const QString, field);
        const auto database = m_databases.fresh(QStringLiteral("sqlite"));
        QVERIFY(database);
        RegisterFilter filter;
        filter.kind = static_cast<Register>(kind);
        filter.order = static_cast<RegisterOrder>(order);
        filter.ascending = false;
        if (field == u"text")
            filter.text = QStringLiteral("budi");
        if (field == u"opd")
            filter.opd = QStringLiteral("Dinas");
        if (field == u"nik")
            filter.nikHash = "hash";
        const RegisterSql sql(Dialect::Sqlite, filter);
        Statement statement = database->statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql.keys());
        for (const SqlValue &value : sql.values())
            statement.with(value);
        const auto plan = statement.with(50, 0).list<QString>([](Row &row) {
            qint64 skipped = 0;
            QString line;
            row >> skipped >> skipped >> skipped >> line;
            return line;
        });
        VERIFY_DONE(plan);
        const QString told = plan->join(u'\n');
        for (const QString &line : *plan) {
            // A table is walked in the order of its ids, or not at all.
            const bool walk = line.startsWith(u"SCAN") && !line.contains(u"INDEX") && !line.contains(u"VIRTUAL");
            QVERIFY2(!walk || filter.order == RegisterOrder::Entry, qPrintable(told));
        }
        if (field.isEmpty())
            QVERIFY2(!plan->contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")) || kind == 1, qPrintable(told));
        if (filter.order == RegisterOrder::Entry && (field.isEmpty() || field == u"text"))
            QVERIFY2(plan->filter(QStringLiteral("TEMP B-TREE")).isEmpty() || kind == 1, qPrintable(told));
        if (field == u"text")
            QVERIFY2(plan->filter(QStringLiteral("VIRTUAL")).size() >= 1, qPrintable(told));
        if (qEnvironmentVariableIsSet("SHOW_PLANS"))
            qInfo("%s", qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(tst_SqlRegisterQueries)
#include "tst_sqlregisterqueries.moc"
