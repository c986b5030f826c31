// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/childrun.h"
#include "tests/integration/crash/crashstates.h"
#include "tests/integration/crash/preloadenvironment.h"
#include "tests/integration/crash/provenfiles.h"
#include "tests/integration/crash/provenrows.h"
#include "tests/integration/crash/testsize.h"

#include <optional>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::crash;

class TestCrashStates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldSeeEveryWayToChangeAFile();
    void shouldSeeWhatWasThereBefore();
    void shouldFindAllAcknowledgedWork_data();
    void shouldFindAllAcknowledgedWork();
    void shouldFindLossesWhereCareIsMissing_data();
    void shouldFindLossesWhereCareIsMissing();
    void shouldWriteTheSameStateForTheSameSeed();
    void shouldNoticeChangesThatTheRecorderDidNotSee();
    void shouldSayThatALogIsNone();

private:
    QString root() const { return m_scratch->filePath(QStringLiteral("root")); }
    QString log() const { return m_scratch->filePath(QStringLiteral("log")); }
    QString state() const { return m_scratch->filePath(QStringLiteral("state")); }
    CrashStates recorded(const QString &kind, int count) const;
    static CrashStates::Checker checkerOf(const QString &kind);

    std::optional<QTemporaryDir> m_scratch;
};

void TestCrashStates::init()
{
    m_scratch.emplace(scratchTemplate());
    QVERIFY(QDir().mkpath(root()));
}

CrashStates TestCrashStates::recorded(const QString &kind, int count) const
{
    const ChildRun run = ChildRun::of(QStringLiteral(LAJUR_CRASH_WORKLOAD), {kind, root(), QString::number(count)},
                                      PreloadEnvironment::recorded(root(), log()));
    if (!run.succeeded())
        qWarning("the workload failed: %s", run.complaints.constData());
    CrashStates states(log());
    states.goTo(states.size());
    if (states.acknowledged() != run.acknowledged)
        qWarning("the recorder saw other acknowledgements than the parent");
    return states;
}

CrashStates::Checker TestCrashStates::checkerOf(const QString &kind)
{
    return kind.endsWith(QLatin1String("file")) ? &ProvenFiles::check : &ProvenRows::check;
}

void TestCrashStates::shouldSeeEveryWayToChangeAFile()
{
    CrashStates states = recorded(QStringLiteral("every-call"), 0);
    QCOMPARE(states.problem(), QString());
    QVERIFY(states.size() > 500);
    QCOMPARE(states.differenceTo(root()), QString());
}

void TestCrashStates::shouldSeeWhatWasThereBefore()
{
    // GIVEN a database from an earlier run, whose log is gone
    QCOMPARE(recorded(QStringLiteral("wal-full"), 5).acknowledged().size(), 5);
    QVERIFY(QFile::remove(log()));
    // WHEN a second run goes on with it
    CrashStates states = recorded(QStringLiteral("wal-full"), 5);
    // THEN the start holds the first rows, the end all
    QCOMPARE(states.acknowledged(), QByteArrayList({"6", "7", "8", "9", "10"}));
    QCOMPARE(states.differenceTo(root()), QString());
    states.goTo(0);
    QCOMPARE(states.acknowledged(), QByteArrayList());
    QCOMPARE(states.write(state(), 1), QString());
    QCOMPARE(ProvenRows::check(state(), {"1", "2", "3", "4", "5"}), QString());
    QVERIFY(!ProvenRows::check(state(), {"6"}).isEmpty());
}

void TestCrashStates::shouldFindAllAcknowledgedWork_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("states");
    QTest::newRow("SQLite, WAL, synchronous=FULL") << QStringLiteral("wal-full") << 1500;
    QTest::newRow("QSaveFile and fsync of its folder") << QStringLiteral("synced-file") << 1000;
}

void TestCrashStates::shouldFindAllAcknowledgedWork()
{
    QFETCH(QString, kind);
    QFETCH(int, states);
    CrashStates run = recorded(kind, 60);
    QCOMPARE(run.acknowledged().size(), 60);
    QCOMPARE(run.differenceTo(root()), QString());
    const CrashReport report = run.examine(soaked(states), 1, state(), checkerOf(kind));
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QCOMPARE(report.rounds, soaked(states));
}

void TestCrashStates::shouldFindLossesWhereCareIsMissing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("fault"); // must be among the faults
    QTest::addColumn<QString>("never"); // must not
    QTest::newRow("SQLite, WAL, synchronous=NORMAL: rows lost, nothing damaged")
        << QStringLiteral("wal-normal") << QStringLiteral("lost") << QStringLiteral("damaged");
    QTest::newRow("SQLite, rollback journal, synchronous=FULL: its removal is not synced, so the last row is lost")
        << QStringLiteral("delete-full") << QStringLiteral("lost") << QStringLiteral("damaged");
    QTest::newRow("SQLite, no journal, no sync: damaged")
        << QStringLiteral("no-journal") << QStringLiteral("damaged") << QStringLiteral("never");
    QTest::newRow("QFile: torn") << QStringLiteral("plain-file") << QStringLiteral("torn") << QStringLiteral("never");
    QTest::newRow("QSaveFile without its folder: lost, not torn")
        << QStringLiteral("saved-file") << QStringLiteral("lost") << QStringLiteral("torn");
}

void TestCrashStates::shouldFindLossesWhereCareIsMissing()
{
    QFETCH(QString, kind);
    QFETCH(QString, fault);
    QFETCH(QString, never);
    CrashStates run = recorded(kind, 60);
    int faults = 0;
    int impossible = 0;
    const CrashReport report = run.examine(400, 1, state(), [&](const QString &folder, const QByteArrayList &promised) {
        const QString found = checkerOf(kind)(folder, promised);
        faults += found.startsWith(fault) ? 1 : 0;
        impossible += found.startsWith(never) ? 1 : 0;
        return found;
    });
    QCOMPARE(report.problem, QString());
    QVERIFY2(faults >= 40, qPrintable(report.summary()));
    QCOMPARE(impossible, 0);
}

void TestCrashStates::shouldWriteTheSameStateForTheSameSeed()
{
    CrashStates run = recorded(QStringLiteral("wal-normal"), 30);
    run.goTo(run.size() / 2);
    const auto walAfter = [&](quint64 seed) {
        run.write(state(), seed);
        QFile wal(state() + QStringLiteral("/rows.db-wal"));
        return wal.open(QIODevice::ReadOnly) ? wal.readAll() : QByteArray();
    };
    const QByteArray first = walAfter(11);
    QVERIFY(walAfter(12) != first);
    run.goTo(run.size());
    run.goTo(run.size() / 2);
    QCOMPARE(walAfter(11), first);
}

void TestCrashStates::shouldNoticeChangesThatTheRecorderDidNotSee()
{
    CrashStates run = recorded(QStringLiteral("synced-file"), 3);
    QFile unseen(root() + QStringLiteral("/file1"));
    QVERIFY(unseen.open(QIODevice::ReadWrite) && unseen.write("!") == 1);
    unseen.close();
    QVERIFY(!run.differenceTo(root()).isEmpty());
    QVERIFY(unseen.remove());
    QVERIFY(!run.differenceTo(root()).isEmpty());
}

void TestCrashStates::shouldSayThatALogIsNone()
{
    QVERIFY(!CrashStates(log()).problem().isEmpty());
    QFile file(log());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    CrashStates states(log());
    QVERIFY(!states.problem().isEmpty());
    QVERIFY(!states.examine(10, 1, state(), &ProvenRows::check).nothingLost());
}

QTEST_GUILESS_MAIN(TestCrashStates)
#include "tst_crashstates.moc"
