// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlnumberrepository.h"
#include "tests/integration/storage/samples.h"
#include "tests/testlib/testdatabase.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <cstdio>

using namespace lajur::domain;
using namespace lajur::storage;
using namespace lajur::testlib;

namespace {

constexpr int Workers = 8;
constexpr int NumbersEach = 500;
constexpr int Year = 2026;

/// Takes and records numbers as the services do, one transaction each; prints them.
int work(const QStringList &arguments)
{
    const DatabaseLocation location = arguments.at(2) == u"sqlite"
        ? DatabaseLocation::sqlite(arguments.at(3))
        : DatabaseLocation::postgresql(arguments.at(3), 5432, arguments.at(4), QStringLiteral("lajur"));
    DatabaseOptions options;
    options.busyTimeout = std::chrono::minutes(1);
    auto database = Database::open(location, options);
    if (!database)
        return 2;
    SqlNumberRepository numbers(**database);
    const SeriesId series{arguments.at(5).toLongLong()};
    for (int i = 0; i < NumbersEach; ++i) {
        auto transaction = (*database)->begin();
        const auto value = transaction ? numbers.take(series, Year) : Result<int>(failure(transaction));
        if (!value)
            return 3;
        Number number;
        number.series = series;
        number.year = Year;
        number.value = *value;
        number.text = QString::number(*value);
        if (!numbers.insert(number) || !(*transaction)->commit())
            return 4;
        std::printf("%d\n", *value);
    }
    return 0;
}

} // namespace

class tst_SqlNumberRepository : public QObject
{
    Q_OBJECT

    TestDatabase m_databases;

private slots:
    void shouldKeepSeries_data() { TestDatabase::addDrivers(); }
    void shouldKeepSeries()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlNumberRepository numbers(*database);
        NumberSeries series{
            {}, QStringLiteral("rekomendasi"), QStringLiteral("{urut:3}/{tahun}"), SeriesMode::External, 0};
        const auto id = numbers.insertSeries(series);
        VERIFY_DONE(id);
        VERIFY_ERROR(numbers.insertSeries(series), ErrorCode::Conflict);

        auto stored = numbers.seriesByName(series.name);
        VERIFY_DONE(stored);
        QCOMPARE(stored->id, *id);
        QCOMPARE(stored->pattern, series.pattern);
        QCOMPARE(stored->mode, SeriesMode::External);
        stored->mode = SeriesMode::Own;
        VERIFY_DONE(numbers.updateSeries(*stored));
        VERIFY_ERROR(numbers.updateSeries(*stored), ErrorCode::Conflict);
        QCOMPARE(numbers.allSeries()->constFirst().mode, SeriesMode::Own);
        VERIFY_ERROR(numbers.seriesByName(QStringLiteral("none")), ErrorCode::NotFound);
    }

    void shouldKeepNumbersAndRefuseOneTwice_data() { TestDatabase::addDrivers(); }
    void shouldKeepNumbersAndRefuseOneTwice()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlNumberRepository numbers(*database);
        Number number;
        number.series
            = *numbers.insertSeries({{}, QStringLiteral("agenda"), QStringLiteral("{urut}"), SeriesMode::Own, 0});
        number.year = Year;
        number.value = 12;
        number.text = QStringLiteral("012/X");
        number.date = QDate(2026, 2, 28);
        number.mac = QByteArray("\0mac", 4);
        number.caseId = *SqlCaseRepository(*database).insert(lajur::tests::aCase());
        const auto id = numbers.insert(number);
        VERIFY_DONE(id);
        auto transaction = database->begin();
        VERIFY_ERROR(numbers.insert(number), ErrorCode::Conflict);
        number.year = Year + 1;
        VERIFY_DONE(numbers.insert(number)); // a refused double does not spoil the transaction
        VERIFY_DONE((*transaction)->commit());

        VERIFY_DONE(numbers.setState(*id, NumberState::Void, QByteArray("new")));
        const auto stored = numbers.byId(*id);
        VERIFY_DONE(stored);
        QCOMPARE(stored->state, NumberState::Void);
        QCOMPARE(stored->mac, QByteArray("new"));
        QCOMPARE(stored->text, number.text);
        QCOMPARE(stored->value, 12);
        QCOMPARE(stored->year, Year);
        QCOMPARE(stored->date, number.date);
        QCOMPARE(stored->caseId, number.caseId);
        QCOMPARE(stored->series, number.series);
        QCOMPARE(numbers.all()->size(), 2);
        VERIFY_ERROR(numbers.setState(NumberId{99}, NumberState::Void, {}), ErrorCode::NotFound);
    }

    void shouldGiveNumbersBackOnRollback_data() { TestDatabase::addDrivers(); }
    void shouldGiveNumbersBackOnRollback()
    {
        QFETCH(const QString, driver);
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlNumberRepository numbers(*database);
        const SeriesId series
            = *numbers.insertSeries({{}, QStringLiteral("x"), QStringLiteral("x"), SeriesMode::Own, 0});
        QCOMPARE(*numbers.take(series, Year), 1);
        {
            auto transaction = database->begin();
            QCOMPARE(*numbers.take(series, Year), 2);
        }
        QCOMPARE(*numbers.take(series, Year), 2);
        QCOMPARE(*numbers.take(series, Year + 1), 1); // restarted on 1 January
        VERIFY_ERROR(numbers.take(SeriesId{99}, Year), ErrorCode::NotFound);
    }

    void shouldGiveEightProcessesNumbersWithoutGapOrDouble_data() { TestDatabase::addDrivers(); }
    void shouldGiveEightProcessesNumbersWithoutGapOrDouble()
    {
        QFETCH(const QString, driver);
        // GIVEN
        const auto database = m_databases.fresh(driver);
        QVERIFY(database);
        SqlNumberRepository numbers(*database);
        const SeriesId series
            = *numbers.insertSeries({{}, QStringLiteral("x"), QStringLiteral("x"), SeriesMode::Own, 0});
        const DatabaseLocation &location = database->location();
        const bool sqlite = driver == u"sqlite";

        // WHEN
        std::vector<std::unique_ptr<QProcess>> workers;
        for (int i = 0; i < Workers; ++i) {
            workers.push_back(std::make_unique<QProcess>());
            workers.back()->start(QCoreApplication::applicationFilePath(),
                                  {QStringLiteral("--work"), driver, sqlite ? location.path : location.host,
                                   location.database, QString::number(series.value)});
        }

        // THEN
        QSet<int> taken;
        for (const auto &worker : workers) {
            QVERIFY(worker->waitForFinished(100000));
            QCOMPARE(worker->exitCode(), 0);
            for (const QByteArray &line : worker->readAllStandardOutput().trimmed().split('\n'))
                taken.insert(line.toInt());
        }
        QCOMPARE(taken.size(), Workers * NumbersEach);
        QCOMPARE(*std::min_element(taken.cbegin(), taken.cend()), 1);
        QCOMPARE(*std::max_element(taken.cbegin(), taken.cend()), Workers * NumbersEach);
        QCOMPARE(numbers.all()->size(), Workers * NumbersEach);
        VERIFY_DONE(database->checkIntegrity());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--work")
        return work(arguments);
    tst_SqlNumberRepository test;
    return QTest::qExec(&test, arguments);
}

#include "tst_sqlnumberrepository.moc"
