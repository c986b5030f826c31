// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/upkeep.h"
#include "models/domain/error.h"
#include "tests/integration/crash/failloop.h"
#include "tests/integration/crash/officecheck.h"
#include "tests/integration/crash/officecommands.h"
#include "tests/integration/crash/testsize.h"

#include <cerrno>
#include <filesystem>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::crash;
using namespace lajur::domain;

Q_DECLARE_METATYPE(lajur::crash::InjectedFailure)

class TestDiskFull : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayThatTheDiskIsFullAndLoseNothing_data();
    void shouldSayThatTheDiskIsFullAndLoseNothing();
    void shouldFindWhatAnOfficeLosesThatPromisesTooEarly();

private:
    QString root() const { return m_scratch->filePath(QStringLiteral("root")); }
    QString before() const { return m_scratch->filePath(QStringLiteral("before")); }
    bool prepare(const QString &command);
    void bringBack() const;
    QString judge(const QString &command, const ChildRun &run, bool failed) const;
    QString sentenceFault(const ChildRun &run) const;
    QString again(const QString &command) const;
    QString restoredBackup() const;
    QStringList arguments(const QString &command) const;

    std::optional<QTemporaryDir> m_scratch;
    QList<Promise> m_promises; // of the time before the disk was full
    InjectedFailure m_failure;
};

/// Makes the office on which the command is tried, once; each round begins with a copy.
bool TestDiskFull::prepare(const QString &command)
{
    m_scratch.emplace(scratchTemplate());
    m_promises.clear();
    if (!QDir().mkpath(OfficeWork::outFolder(before())))
        return false;
    if (command == u"found")
        return true;
    {
        auto work = OfficeWork::found(before(), [this](const Promise &promise) { m_promises.append(promise); });
        if (!work || !OfficeCommands::prepare(**work, command))
            return false;
    }
    if (command != u"restore")
        return true;
    return OfficeCommands::runSignedOut(before(), QStringLiteral("backup"), [](const Promise &) {}).has_value()
        && QDir(OfficeWork::officeFolder(before())).removeRecursively();
}

void TestDiskFull::bringBack() const
{
    QDir(root()).removeRecursively();
    std::filesystem::copy(before().toStdString(), root().toStdString(), std::filesystem::copy_options::recursive);
}

QStringList TestDiskFull::arguments(const QString &command) const
{
    if (command == u"found")
        return {command, root()};
    return {QStringLiteral("do"), root(), QStringLiteral("1"), command};
}

/// Fault of what the program said when it gave up.
QString TestDiskFull::sentenceFault(const ChildRun &run) const
{
    const QStringList lines = QString::fromUtf8(run.complaints).trimmed().split(u'\n');
    const QStringList said = lines.constLast().split(u'\t');
    if (run.exitCode != 1 || said.size() != 3 || !said[1].endsWith(u'.'))
        return QStringLiteral("gives up without a sentence: ") + lines.constLast();
    // SQLite does not say why a file could not be made or synced; a disk that is merely full lets it do both.
    const bool mayBeAnything = m_failure.error != ENOSPC;
    const bool mayBeUnavailable = !m_failure.onlyData && said[0] == errorCodeName(ErrorCode::Unavailable);
    if (!mayBeAnything && !mayBeUnavailable && said[0] != errorCodeName(ErrorCode::DiskFull))
        return QStringLiteral("does not say that the disk is full: ") + lines.constLast();
    return {};
}

/// With room again, the same act must be possible.
QString TestDiskFull::again(const QString &command) const
{
    const auto ignore = [](const Promise &) {};
    Status done;
    if (command == u"found") {
        const auto founded = OfficeWork::found(root(), ignore);
        done = founded ? Status() : failure(founded);
    } else if (OfficeCommands::worksSignedOut(command)) {
        done = OfficeCommands::runSignedOut(root(), command, ignore);
    } else {
        const auto work = OfficeWork::enter(root(), ignore);
        done = work ? OfficeCommands::run(**work, command) : failure(work);
    }
    return done ? QString()
                : QStringLiteral("does not work again: %1 (%2)").arg(done.error().text, done.error().detail);
}

QString TestDiskFull::restoredBackup() const
{
    const QString place = root() + QStringLiteral("/elsewhere");
    QDir().mkpath(OfficeWork::outFolder(place));
    const Status done
        = lajur::composition::restore(root() + QStringLiteral("/backup"), OfficeWork::officeFolder(place));
    if (!done)
        return QStringLiteral("the backup is no good: ") + done.error().text;
    return OfficeCheck::examine(place, {});
}

QString TestDiskFull::judge(const QString &command, const ChildRun &run, bool failed) const
{
    if (run.crashed)
        return QStringLiteral("crashed");
    if (!run.succeeded()) {
        if (const QString fault = sentenceFault(run); !fault.isEmpty())
            return fault;
    }
    if (!failed && !run.succeeded())
        return QStringLiteral("does not work on a good disk: ") + QString::fromUtf8(run.complaints);
    if (run.succeeded() && run.acknowledged.isEmpty())
        return QStringLiteral("claims success without a promise");

    const QList<Promise> promises = m_promises + Promise::fromLines(run.acknowledged);
    const bool mayBeMissing = (command == u"restore" || command == u"found") && run.acknowledged.isEmpty();
    const bool there = QFile::exists(OfficeWork::officeFolder(root()) + QStringLiteral("/lajur.sqlite"));
    if (there && !(command == u"found" && mayBeMissing)) {
        if (const QString fault = OfficeCheck::examine(root(), promises); !fault.isEmpty())
            return fault;
    } else if (!mayBeMissing) {
        return QStringLiteral("lost the office");
    }
    // What was promised is done; what was not must be possible now. A restore may have failed at its last look, with
    // the office in its place.
    if (run.acknowledged.isEmpty() && !(command == u"restore" && there)) {
        if (const QString fault = again(command); !fault.isEmpty())
            return fault;
    }
    if (command == u"backup") {
        if (const QString fault = restoredBackup(); !fault.isEmpty())
            return fault;
    }
    return OfficeCheck::verify(root());
}

void TestDiskFull::shouldSayThatTheDiskIsFullAndLoseNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<InjectedFailure>("failure");
    QTest::addColumn<int>("every");
    const int rarely = soaked(1) > 1 ? 1 : 6; // in an ordinary run
    const QStringList commands = QStringList{QStringLiteral("found")} + OfficeCommands::names();
    for (const QString &name : commands) {
        const QByteArray title = name.toUtf8();
        QTest::addRow("%s, full for data only", title.constData())
            << name << InjectedFailure{0, true, false, ENOSPC, true} << 1;
        QTest::addRow("%s, full from then on", title.constData())
            << name << InjectedFailure{0, true, false, ENOSPC} << rarely;
        QTest::addRow("%s, half a write, then full", title.constData())
            << name << InjectedFailure{0, true, true, ENOSPC} << rarely;
        QTest::addRow("%s, one input/output error", title.constData())
            << name << InjectedFailure{0, false, false, EIO} << rarely;
    }
}

void TestDiskFull::shouldSayThatTheDiskIsFullAndLoseNothing()
{
    QFETCH(QString, command);
    QFETCH(InjectedFailure, failure);
    QFETCH(int, every);
    QVERIFY(prepare(command));
    m_failure = failure;
    FailLoop loop(QStringLiteral(LAJUR_CRASH_DRIVER), arguments(command), root(), m_scratch->path());
    loop.setFailure(failure);
    loop.setCalls(1 + int(qHash(command) % uint(every)), every);
    int complaints = 0;
    const CrashReport report = loop.run(
        2000, [this] { bringBack(); },
        [&](const ChildRun &run, bool failed) {
            complaints += run.exitCode == 1 ? 1 : 0;
            return judge(command, run, failed);
        });
    QVERIFY2(report.nothingLost(), qPrintable(report.summary()));
    QVERIFY2(complaints > 0, "no failure was reported");
    qInfo("%d rounds, %d of them refused", report.rounds, complaints);
}

void TestDiskFull::shouldFindWhatAnOfficeLosesThatPromisesTooEarly()
{
    QVERIFY(prepare(QStringLiteral("terima")));
    FailLoop loop(QStringLiteral(LAJUR_CRASH_DRIVER),
                  arguments(QStringLiteral("terima")) + QStringList{QStringLiteral("--hoard")}, root(),
                  m_scratch->path());
    const CrashReport report = loop.run(
        2000, [this] { bringBack(); },
        [this](const ChildRun &run, bool) {
            return OfficeCheck::examine(root(), Promise::fromLines(run.acknowledged));
        });
    QCOMPARE(report.problem, QString());
    QVERIFY2(report.failures > 3, qPrintable(report.summary()));
    QVERIFY(report.examples.constFirst().contains(QLatin1String("lost")));
}

QTEST_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
