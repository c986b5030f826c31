// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/killloop.h"
#include "tests/integration/crash/provenrows.h"
#include "tests/integration/crash/testsize.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lajur::crash;

class TestKillLoop : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindEveryAcknowledgedRowAfterKills();
    void shouldReportWhatTheCheckerFinds();
    void shouldSayThatTheProgramEndedByItself();
};

void TestKillLoop::shouldFindEveryAcknowledgedRowAfterKills()
{
    const QTemporaryDir folder(scratchTemplate());
    const KillLoop loop(QStringLiteral(LAJUR_CRASH_WORKLOAD),
                        {QStringLiteral("wal-full"), folder.path(), QStringLiteral("-1")});
    qsizetype promises = 0;
    const CrashReport report = loop.run(soaked(60), 1, [&](const KillLoop::Round &round) {
        promises = round.acknowledgedEver.size();
        return ProvenRows::check(folder.path(), round.acknowledgedEver);
    });
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QCOMPARE(report.rounds, soaked(60));
    QVERIFY2(promises > report.rounds, "the program was killed before it had promised anything");
}

void TestKillLoop::shouldReportWhatTheCheckerFinds()
{
    const QTemporaryDir folder(scratchTemplate());
    KillLoop loop(QStringLiteral(LAJUR_CRASH_WORKLOAD),
                  {QStringLiteral("wal-full"), folder.path(), QStringLiteral("-1")});
    loop.setDelay(30, 40);
    // GIVEN a promise that nobody kept
    const CrashReport report = loop.run(3, 1, [&](const KillLoop::Round &round) {
        return ProvenRows::check(folder.path(), round.acknowledged + QByteArrayList{"999999999"});
    });
    QCOMPARE(report.failures, 3);
    QVERIFY(report.examples.first().contains(QLatin1String("lost row 999999999")));
}

void TestKillLoop::shouldSayThatTheProgramEndedByItself()
{
    const KillLoop loop(QStringLiteral(LAJUR_CRASH_WORKLOAD), {QStringLiteral("no such kind")});
    const CrashReport report = loop.run(5, 1, [](const KillLoop::Round &) { return QString(); });
    QVERIFY(!report.problem.isEmpty());
    QVERIFY(!report.nothingLost());
}

QTEST_GUILESS_MAIN(TestKillLoop)
#include "tst_killloop.moc"
