// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/childrun.h"
#include "tests/integration/crash/crashstates.h"
#include "tests/integration/crash/officecheck.h"
#include "tests/integration/crash/officework.h"
#include "tests/integration/crash/preloadenvironment.h"
#include "tests/integration/crash/testsize.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lajur::crash;

namespace {

constexpr int actsOfARun = 150;

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldKeepEveryPromiseThroughPowerLoss();
    void shouldBeFoundedWholeOrNotAtAll();
    void shouldFindWhatAnOfficeLosesThatDoesNotSync();
    void shouldFindAPaperThatIsNotWhole();

private:
    QString root() const { return m_scratch->filePath(QStringLiteral("root")); }
    QString log() const { return m_scratch->filePath(QStringLiteral("log")); }
    QString state() const { return m_scratch->filePath(QStringLiteral("state")); }
    ChildRun record(const QStringList &arguments) const;
    ChildRun recordWork(const QStringList &options = {}) const;

    std::optional<QTemporaryDir> m_scratch;
};

void TestPowerLoss::init()
{
    m_scratch.emplace(scratchTemplate());
    QVERIFY(QDir().mkpath(OfficeWork::outFolder(root())));
}

ChildRun TestPowerLoss::record(const QStringList &arguments) const
{
    const ChildRun run
        = ChildRun::of(QStringLiteral(LAJUR_CRASH_DRIVER), arguments, PreloadEnvironment::recorded(root(), log()));
    if (!run.succeeded())
        qWarning("the office's work failed: %s", run.complaints.constData());
    return run;
}

/// Founds an office unseen and records its work.
ChildRun TestPowerLoss::recordWork(const QStringList &options) const
{
    if (const auto founded = OfficeWork::found(root(), [](const Promise &) {}); !founded)
        qWarning("no office: %s", qPrintable(founded.error().text));
    return record(QStringList{QStringLiteral("work"), root(), QStringLiteral("5"), QString::number(actsOfARun)}
                  + options);
}

void TestPowerLoss::shouldKeepEveryPromiseThroughPowerLoss()
{
    // GIVEN a run with every kind of work in it
    const ChildRun run = recordWork();
    QVERIFY(run.succeeded());
    QSet<QString> acts;
    for (const Promise &promise : Promise::fromLines(run.acknowledged))
        acts.insert(promise.act);
    for (const char *act : {"open", "attach", "terima", "terbitkan_surat", "file", "seal", "edit", "undo", "draft"})
        QVERIFY2(acts.contains(QLatin1String(act)), act);
    CrashStates states(log());
    QCOMPARE(states.problem(), QString());
    QCOMPARE(states.acknowledged(), run.acknowledged);
    QCOMPARE(states.differenceTo(root()), QString());
    // WHEN the power is cut anywhere
    int looked = 0;
    const CrashReport report
        = states.examine(soaked(5000), 1, state(), [&](const QString &folder, const QByteArrayList &promised) {
              const QString fault = OfficeCheck::examine(folder, Promise::fromLines(promised));
              return fault.isEmpty() && ++looked % 50 == 0 ? OfficeCheck::verify(folder) : fault;
          });
    // THEN nothing promised is lost, and what is left is whole
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QCOMPARE(report.rounds, soaked(5000));
    qInfo("%d states of a run with %d promises and %d file operations", report.rounds, int(run.acknowledged.size()),
          states.size());
}

void TestPowerLoss::shouldBeFoundedWholeOrNotAtAll()
{
    const ChildRun run = record({QStringLiteral("found"), root()});
    QVERIFY(run.succeeded());
    CrashStates states(log());
    QCOMPARE(states.problem(), QString());
    QCOMPARE(states.differenceTo(root()), QString());
    int offices = 0;
    const CrashReport report
        = states.examine(soaked(500), 1, state(), [&](const QString &folder, const QByteArrayList &promised) {
              const QString fault = OfficeCheck::verify(folder);
              offices += fault.isEmpty() ? 1 : 0;
              if (fault.isEmpty() || !promised.isEmpty())
                  return fault;
              // Nobody was told that there is an office: then founding one must be possible.
              const auto founded = OfficeWork::found(folder, [](const Promise &) {});
              return founded ? QString() : founded.error().text + u' ' + founded.error().detail;
          });
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QVERIFY2(offices > 0 && offices < report.rounds, "all states were alike");
}

void TestPowerLoss::shouldFindWhatAnOfficeLosesThatDoesNotSync()
{
    QVERIFY(recordWork({QStringLiteral("--synchronous"), QStringLiteral("NORMAL")}).succeeded());
    CrashStates states(log());
    int lost = 0;
    const CrashReport report
        = states.examine(400, 1, state(), [&](const QString &folder, const QByteArrayList &promised) {
              const QString fault = OfficeCheck::examine(folder, Promise::fromLines(promised));
              lost += fault.startsWith(QLatin1String("lost")) ? 1 : 0;
              return fault;
          });
    QCOMPARE(report.problem, QString());
    QVERIFY2(lost >= 40, qPrintable(report.summary()));
    // Less care costs the newest work, not the database: whatever is found is a loss.
    QCOMPARE(lost, report.failures);
    qInfo("%d of %d states lost something", lost, report.rounds);
}

void TestPowerLoss::shouldFindAPaperThatIsNotWhole()
{
    const QList<Promise> promises = Promise::fromLines(recordWork().acknowledged);
    QCOMPARE(OfficeCheck::examine(root(), promises), QString());
    const auto tearPaper = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("torn") == 4;
    };
    // GIVEN a letter handed out and a sealed paper in which some bytes are wrong
    const auto letter = std::find_if(promises.cbegin(), promises.cend(), [](const Promise &promise) {
        return promise.file.endsWith(QLatin1String(".pdf"));
    });
    QVERIFY(letter != promises.cend());
    QVERIFY(tearPaper(OfficeWork::outFolder(root()) + u'/' + letter->file));
    QVERIFY(OfficeCheck::examine(root(), promises).startsWith(QLatin1String("lost")));
    QCOMPARE(OfficeCheck::examine(root(), {}), QString());
    const auto paper = std::find_if(promises.cbegin(), promises.cend(),
                                    [](const Promise &promise) { return !promise.paper.isEmpty(); });
    QVERIFY(paper != promises.cend());
    QVERIFY(tearPaper(OfficeWork::officeFolder(root()) + QStringLiteral("/papers/") + paper->paper.left(2) + u'/'
                      + paper->paper + QStringLiteral(".sealed")));
    QVERIFY(OfficeCheck::examine(root(), {*paper}).startsWith(QLatin1String("lost")));
    QVERIFY(OfficeCheck::verify(root()).startsWith(QLatin1String("paper.damaged")));
}

QTEST_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
