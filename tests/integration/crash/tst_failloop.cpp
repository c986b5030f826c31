// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/failloop.h"
#include "tests/integration/crash/provenfiles.h"
#include "tests/integration/crash/provenrows.h"
#include "tests/integration/crash/testsize.h"

#include <cerrno>
#include <optional>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::crash;

Q_DECLARE_METATYPE(lajur::crash::InjectedFailure)

class TestFailLoop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldKeepAcknowledgedWorkWhereverTheDiskIsFull_data();
    void shouldKeepAcknowledgedWorkWhereverTheDiskIsFull();
    void shouldFindCarelessWrites();
    void shouldFindThatABufferedSaveFileHidesAFullDisk();
    void shouldCountWithoutFailing();
    void shouldLeaveOtherFoldersAlone();
    void shouldGiveUpInsteadOfTryingForEver();

private:
    QString root() const { return m_scratch->filePath(QStringLiteral("root")); }
    FailLoop loopFor(const QString &kind, int count) const
    {
        return {
            QStringLiteral(LAJUR_CRASH_WORKLOAD), {kind, root(), QString::number(count)}, root(), m_scratch->path()};
    }
    void empty() const
    {
        QDir(root()).removeRecursively();
        QDir().mkpath(root());
    }

    std::optional<QTemporaryDir> m_scratch;
};

void TestFailLoop::init()
{
    m_scratch.emplace(scratchTemplate());
    empty();
}

void TestFailLoop::shouldKeepAcknowledgedWorkWhereverTheDiskIsFull_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<InjectedFailure>("failure");
    for (const char *kind : {"wal-full", "synced-file"}) {
        const QString name = QString::fromUtf8(kind);
        QTest::addRow("%s, full from then on", kind) << name << InjectedFailure{0, true, false, ENOSPC};
        QTest::addRow("%s, full for data only", kind) << name << InjectedFailure{0, true, false, ENOSPC, true};
        QTest::addRow("%s, half a write, then full", kind) << name << InjectedFailure{0, true, true, ENOSPC};
        QTest::addRow("%s, one input/output error", kind) << name << InjectedFailure{0, false, false, EIO};
    }
}

void TestFailLoop::shouldKeepAcknowledgedWorkWhereverTheDiskIsFull()
{
    QFETCH(QString, kind);
    QFETCH(InjectedFailure, failure);
    FailLoop loop = loopFor(kind, 3);
    loop.setFailure(failure);
    int complaints = 0;
    bool succeeded = false;
    const auto check = kind == QLatin1String("wal-full") ? &ProvenRows::check : &ProvenFiles::check;
    const CrashReport report = loop.run(
        300, [this] { empty(); },
        [&](const ChildRun &run, bool failed) {
            complaints += run.exitCode == 1 ? 1 : 0;
            succeeded = !failed && run.succeeded();
            if (run.crashed)
                return QStringLiteral("crashed");
            if (run.succeeded() && run.acknowledged.size() != 3)
                return QStringLiteral("claims success without having done its work");
            return check(root(), run.acknowledged);
        });
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QVERIFY2(report.rounds > 3, "hardly any call was counted");
    QVERIFY2(complaints >= report.rounds / 2, "failures were not reported");
    QVERIFY(succeeded);
}

void TestFailLoop::shouldFindCarelessWrites()
{
    const CrashReport report
        = loopFor(QStringLiteral("plain-file"), 3)
              .run(
                  50, [this] { empty(); },
                  [this](const ChildRun &run, bool) { return ProvenFiles::check(root(), run.acknowledged); });
    QCOMPARE(report.problem, QString());
    QCOMPARE(report.rounds, 7); // three files to create, three to write, and the round in which all goes well
    QCOMPARE(report.failures, 6);
}

void TestFailLoop::shouldFindThatABufferedSaveFileHidesAFullDisk()
{
    FailLoop loop = loopFor(QStringLiteral("saved-file"), 3);
    loop.setFailure({0, true, false, ENOSPC, true});
    int hidden = 0;
    const CrashReport report = loop.run(
        50, [this] { empty(); },
        [&](const ChildRun &run, bool) {
            const QString fault = ProvenFiles::check(root(), run.acknowledged);
            hidden += fault.startsWith(QLatin1String("torn")) ? 1 : 0;
            return fault;
        });
    QCOMPARE(report.problem, QString());
    QVERIFY2(report.failures > 0, "this Qt no longer forgets the error of the last flush: remove this test");
    QCOMPARE(hidden, report.failures);
}

void TestFailLoop::shouldCountWithoutFailing()
{
    const QString countFile = m_scratch->filePath(QStringLiteral("calls"));
    const ChildRun run = ChildRun::of(QStringLiteral(LAJUR_CRASH_WORKLOAD),
                                      {QStringLiteral("plain-file"), root(), QStringLiteral("3")},
                                      PreloadEnvironment::failing(root(), {}, countFile));
    QVERIFY(run.succeeded());
    QCOMPARE(PreloadEnvironment::callsCounted(countFile), 6);
    QCOMPARE(ProvenFiles::check(root(), run.acknowledged), QString());
}

void TestFailLoop::shouldLeaveOtherFoldersAlone()
{
    const QString watched = m_scratch->filePath(QStringLiteral("watched"));
    const QString countFile = m_scratch->filePath(QStringLiteral("calls"));
    QVERIFY(QDir().mkpath(watched));
    const ChildRun run = ChildRun::of(QStringLiteral(LAJUR_CRASH_WORKLOAD),
                                      {QStringLiteral("synced-file"), root(), QStringLiteral("3")},
                                      PreloadEnvironment::failing(watched, {1}, countFile));
    QVERIFY(run.succeeded());
    QCOMPARE(PreloadEnvironment::callsCounted(countFile), 0);
}

void TestFailLoop::shouldGiveUpInsteadOfTryingForEver()
{
    const CrashReport report = loopFor(QStringLiteral("plain-file"), 3)
                                   .run(
                                       2, [] {}, [](const ChildRun &, bool) { return QString(); });
    QVERIFY(!report.problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestFailLoop)
#include "tst_failloop.moc"
