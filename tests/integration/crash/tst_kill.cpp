// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/killloop.h"
#include "tests/integration/crash/officecheck.h"
#include "tests/integration/crash/officework.h"
#include "tests/integration/crash/testsize.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lajur::crash;

namespace {

constexpr int killsOfAnOffice = 1000; // a multiple of 50: the last one is followed by a full check

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldKeepEveryPromiseThroughKills_data();
    void shouldKeepEveryPromiseThroughKills();
    void shouldFindWhatAnOfficeLosesThatPromisesTooEarly();

private:
    QString root() const { return m_scratch->filePath(QStringLiteral("root")); }

    std::optional<QTemporaryDir> m_scratch;
};

void TestKill::init()
{
    m_scratch.emplace(scratchTemplate());
    QVERIFY(QDir().mkpath(OfficeWork::outFolder(root())));
    QVERIFY(OfficeWork::found(root(), [](const Promise &) {}).has_value());
}

/// The check grows with the office, so more kills mean more offices.
void TestKill::shouldKeepEveryPromiseThroughKills_data()
{
    QTest::addColumn<quint64>("seed");
    for (int office = 1; office <= soaked(1); ++office)
        QTest::addRow("office %d", office) << quint64(office);
}

void TestKill::shouldKeepEveryPromiseThroughKills()
{
    QFETCH(quint64, seed);
    const KillLoop loop(QStringLiteral(LAJUR_CRASH_DRIVER),
                        {QStringLiteral("work"), root(), QString::number(seed), QStringLiteral("endless")});
    QList<Promise> ever;
    const CrashReport report = loop.run(killsOfAnOffice, seed, [&](const KillLoop::Round &round) {
        const QList<Promise> promises = Promise::fromLines(round.acknowledged);
        ever += promises;
        if (round.number % 50 != 49)
            return OfficeCheck::examine(root(), promises, OfficeCheck::Cases::PromisedAndOpen);
        const QString fault = OfficeCheck::examine(root(), ever);
        return fault.isEmpty() ? OfficeCheck::verify(root()) : fault;
    });
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QCOMPARE(report.rounds, killsOfAnOffice);
    QVERIFY2(ever.size() > report.rounds, "the office was killed before it had promised anything");
    qInfo("%d kills, %d promises kept", report.rounds, int(ever.size()));
}

void TestKill::shouldFindWhatAnOfficeLosesThatPromisesTooEarly()
{
    // GIVEN an office whose commits join a transaction that never ends
    KillLoop loop(
        QStringLiteral(LAJUR_CRASH_DRIVER),
        {QStringLiteral("work"), root(), QStringLiteral("1"), QStringLiteral("endless"), QStringLiteral("--hoard")});
    loop.setDelay(60, 80);
    // WHEN it is killed
    const CrashReport report = loop.run(5, 1, [&](const KillLoop::Round &round) {
        return OfficeCheck::examine(root(), Promise::fromLines(round.acknowledged));
    });
    // THEN each promise is missed
    QCOMPARE(report.problem, QString());
    QCOMPARE(report.failures, 5);
    QVERIFY(report.examples.constFirst().contains(QLatin1String("lost")));
}

QTEST_MAIN(TestKill)
#include "tst_kill.moc"
