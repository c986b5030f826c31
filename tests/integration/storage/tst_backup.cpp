// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/backup.h"
#include "app/storage/folderlock.h"
#include "app/storage/restore.h"
#include "tests/integration/storage/inchild.h"
#include "tests/integration/storage/paperoffice.h"

#include <cstdio>
#include <cstring>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sched.h>
#include <sys/stat.h>

using namespace lajur::tests;
using lajur::domain::ErrorCode;
using lajur::storage::Backup;
using lajur::storage::BackupReport;
using lajur::storage::DatabaseFile;
using lajur::storage::FolderDocumentStore;
using lajur::storage::FolderLock;
using lajur::storage::Restore;

namespace {

class SetClock final : public lajur::services::Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time{{2026, 3, 2}, {1, 2, 3}, Qt::UTC};
};

unsigned modeOf(const QString &path)
{
    struct stat info {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

/// The part of another process: adds rows, at first every twentieth with a paper, and acknowledges each after its
/// commit.
int writeForever(const QString &folder)
{
    PaperOffice office(folder);
    for (int i = 0;; ++i) {
        const bool paper = i % 20 == 0 && i < 1000;
        const bool done = paper ? !office.addPaper(QByteArray(3000, 'p')).isEmpty() : office.addRow(QString());
        if (!done || std::puts("done") < 0 || std::fflush(stdout) != 0)
            return 1;
    }
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = SetClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = std::make_unique<PaperOffice>(m_folder->filePath(QStringLiteral("office")));
        m_target = m_folder->filePath(QStringLiteral("backup"));
    }

    void shouldLeaveNoGenerationWhenStoppedBetweenTwoPapers()
    {
        m_office->addPaper("first");
        m_office->addPaper("second");
        lajur::services::Progress progress;
        progress.cancel();
        const auto stopped = Backup(m_clock).run(m_folder->filePath(QStringLiteral("office")), m_target, 30, &progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(Backup::generations(m_target).isEmpty());
        lajur::services::Progress again;
        QVERIFY(Backup(m_clock).run(m_folder->filePath(QStringLiteral("office")), m_target, 30, &again));
        QCOMPARE(again.done(), 2);
        QCOMPARE(again.total(), 2);
    }

    void shouldCopyDatabaseAndPapersForTheOwnerOnly()
    {
        const QString name = m_office->addPaper("sealed");
        const auto report = run();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->generation, m_target + QStringLiteral("/20260302-080203")); // WIB
        QCOMPARE(report->papers, 1);
        QCOMPARE(report->papersCopied, 1);
        QVERIFY(report->damagedPapers.isEmpty());
        QVERIFY(report->warning.isEmpty());
        const QString paper = FolderDocumentStore(m_target + QStringLiteral("/papers")).pathOf(name);
        QCOMPARE(contentOf(paper), QByteArray("sealed"));
        for (const QString &folder :
             {m_target, report->generation, m_target + QStringLiteral("/papers"), QFileInfo(paper).path()})
            QCOMPARE(modeOf(folder), 0700U);
        QCOMPARE(modeOf(paper), 0600U);
        QCOMPARE(modeOf(report->generation + QStringLiteral("/lajur.sqlite")), 0600U);
        QCOMPARE(QDir(report->generation).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("lajur.sqlite")});
    }

    void shouldCopyEachPaperOnceAndLeaveOrphansOut()
    {
        QVERIFY(!m_office->addPaper("first").isEmpty());
        QVERIFY(m_office->store().put([](QIODevice &device) -> lajur::domain::Status {
            device.write("no row names it");
            return {};
        }));
        QVERIFY(run());
        QVERIFY(!m_office->addPaper("second").isEmpty());
        const auto report = run();
        QVERIFY(report);
        QCOMPARE(report->papers, 2);
        QCOMPARE(report->papersCopied, 1);
        QCOMPARE(FolderDocumentStore(m_target + QStringLiteral("/papers")).names()->size(), 2);
    }

    void shouldTakeWhatACrashedWriterLeftInTheWal()
    {
        const QString folder = m_folder->filePath(QStringLiteral("crashed"));
        QProcess writer;
        const qint64 acknowledged = [&] {
            startWriter(writer, folder);
            qint64 count = 0;
            while (count < 20 && writer.waitForReadyRead())
                count += writer.readAllStandardOutput().count('\n');
            writer.kill();
            writer.waitForFinished();
            return count + writer.readAllStandardOutput().count('\n');
        }();
        QVERIFY(acknowledged >= 20);
        QVERIFY(QFileInfo(folder + QStringLiteral("/lajur.sqlite-wal")).size() > 0);
        const auto report = Backup(m_clock).run(folder, m_target);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        checkRestorable(report->generation, acknowledged);
        QVERIFY2(QFileInfo(folder + QStringLiteral("/lajur.sqlite-wal")).size() > 0, "a backup must not checkpoint");
    }

    void shouldBeWholeWhileAnotherProcessWrites()
    {
        const QString folder = m_folder->filePath(QStringLiteral("busy"));
        QProcess writer;
        startWriter(writer, folder);
        qint64 acknowledged = 0;
        for (int round = 0; round < 20; ++round) {
            QVERIFY(writer.waitForReadyRead());
            acknowledged += writer.readAllStandardOutput().count('\n');
            QVERIFY(acknowledged > 0);
            const auto report = Backup(m_clock).run(folder, m_target);
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
            QVERIFY(report->damagedPapers.isEmpty());
            checkRestorable(report->generation, acknowledged);
            QCOMPARE(writer.state(), QProcess::Running);
        }
        writer.kill();
        writer.waitForFinished();
    }

    void shouldRefuseImpossiblePlaces_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<ErrorCode>("code");
        const auto text = [](const char *name) { return QString::fromLatin1(name); };
        QTest::newRow("absent office") << text("none") << text("backup") << ErrorCode::Unavailable;
        QTest::newRow("folder without office") << text("empty") << text("backup") << ErrorCode::Unavailable;
        QTest::newRow("places swapped") << text("empty") << text("office") << ErrorCode::Unavailable;
        QTest::newRow("into itself") << text("office") << text("office") << ErrorCode::Refused;
        QTest::newRow("below itself") << text("office") << text("office/backup") << ErrorCode::Refused;
        QTest::newRow("below itself, not there") << text("office") << text("office/a/../b/c") << ErrorCode::Refused;
        QTest::newRow("below itself through a link") << text("office") << text("link/backup") << ErrorCode::Refused;
        QTest::newRow("disk not plugged in") << text("office") << text("usb/backup") << ErrorCode::Unavailable;
        QTest::newRow("target is a file") << text("office") << text("file") << ErrorCode::Unavailable;
    }
    void shouldRefuseImpossiblePlaces()
    {
        QFETCH(QString, source);
        QFETCH(QString, target);
        QFETCH(ErrorCode, code);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("empty")));
        QVERIFY(QFile::link(m_office->folder(), m_folder->filePath(QStringLiteral("link"))));
        QVERIFY(overwrite(m_folder->filePath(QStringLiteral("file")), "x"));
        const QStringList before = QDir(m_office->folder()).entryList();
        const auto report = Backup(m_clock).run(m_folder->filePath(source), m_folder->filePath(target));
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QVERIFY(!report.error().text.isEmpty());
        QCOMPARE(QDir(m_office->folder()).entryList(), before);
        QVERIFY(!QFileInfo::exists(m_target));
    }

    void shouldNotTakeANameBesideTheOfficesForOneInside()
    {
        QVERIFY(Backup(m_clock).run(m_office->folder(), m_office->folder() + QStringLiteral("-backup")));
    }

    void shouldSayThatAPlaceMayNotBeReadOrWritten_data()
    {
        QTest::addColumn<unsigned>("officeMode");
        QTest::addColumn<unsigned>("targetMode");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("office") << 0700U << 0777U << ErrorCode::Unavailable;
        QTest::newRow("target") << 0755U << 0555U << ErrorCode::ReadOnly;
    }
    void shouldSayThatAPlaceMayNotBeReadOrWritten()
    {
        QFETCH(unsigned, officeMode);
        QFETCH(unsigned, targetMode);
        QFETCH(ErrorCode, code);
        QVERIFY(QDir().mkdir(m_target));
        chmod(qPrintable(m_folder->path()), 0755);
        chmod(qPrintable(m_office->folder()), officeMode);
        chmod(qPrintable(m_target), targetMode);
        QCOMPARE(inChild([&] {
                     becomeNobody();
                     return exitCode(run());
                 }),
                 exitCode(code));
    }

    void shouldLeaveNoGenerationOnAFullDisk()
    {
        QVERIFY(m_office->fill(300'000));
        QVERIFY(!m_office->addPaper(QByteArray(600'000, 'p')).isEmpty());
        int full = 0;
        for (const rlim_t room : {0, 4096, 40'000, 100'000, 250'000, 500'000, 599'999, 1'000'000}) {
            const int code = inChild([&] {
                limitFileSize(room);
                return exitCode(run());
            });
            const bool enough = room == 1'000'000;
            QCOMPARE(code, enough ? succeeded : exitCode(ErrorCode::DiskFull));
            QCOMPARE(Backup::generations(m_target).size(), enough ? 1 : 0);
            QVERIFY(QDir(m_target).entryList({QStringLiteral("*.part")}, QDir::AllEntries | QDir::Hidden).isEmpty());
            full += enough ? 0 : 1;
        }
        QCOMPARE(full, 7);
        checkRestorable(m_target, 1);
    }

    void shouldLeaveOnlyWholeGenerationsWhenKilled()
    {
        QVERIFY(m_office->fill(200'000));
        for (int i = 0; i < 10; ++i)
            QVERIFY(!m_office->addPaper(QByteArray(20'000, 'p')).isEmpty());
        bool sawPart = false;
        for (int round = 0; round < 40; ++round) {
            Repeating backup([&](int acknowledge) {
                if (!run(3) || ::write(acknowledge, ".", 1) != 1)
                    _exit(1);
            });
            QCOMPARE(backup.read(1).size(), 1);
            for (int i = 0; i < round * 100; ++i)
                sched_yield(); // a little later each round
            backup.kill();
            const QStringList generations = Backup::generations(m_target);
            QVERIFY(!generations.isEmpty());
            for (const QString &generation : generations) {
                auto database = DatabaseFile::open(m_target + u'/' + generation + QStringLiteral("/lajur.sqlite"),
                                                   DatabaseFile::Use::AtRest);
                QVERIFY(database);
                QVERIFY(database->check());
            }
            sawPart = sawPart || !QDir(m_target).entryList({QStringLiteral("*.part")}, QDir::Dirs).isEmpty();
        }
        QVERIFY2(sawPart, "no kill came in the middle of a backup: this shows nothing");
        QVERIFY(run(3));
        QVERIFY(QDir(m_target).entryList({QStringLiteral("*.part")}, QDir::Dirs).isEmpty());
        checkRestorable(m_target, 10);
    }

    void shouldNotKeepABackupOfADamagedDatabase()
    {
        QVERIFY(m_office->fill(100'000));
        const QString path = m_office->databasePath();
        m_office.reset(); // checkpoints
        QVERIFY(overwrite(path, QByteArray(4096, '\x5a'), 4096));
        const auto report = Backup(m_clock).run(QFileInfo(path).path(), m_target);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Damaged);
        QVERIFY(report.error().text.contains(path));
        QVERIFY(Backup::generations(m_target).isEmpty());
    }

    void shouldNamePapersTheOfficeHasLostAndKeepTheirCopies()
    {
        const QString lost = m_office->addPaper("lost before any backup");
        const QString cut = m_office->addPaper("cut short later");
        QVERIFY(m_office->store().remove(lost));
        const auto first = run();
        QVERIFY(first);
        QCOMPARE(first->damagedPapers, QStringList{lost});
        QVERIFY(QFile::resize(m_office->store().pathOf(cut), 3));
        const auto second = run();
        QVERIFY(second);
        QStringList both{lost, cut};
        both.sort();
        QCOMPARE(second->damagedPapers, both);
        QCOMPARE(contentOf(FolderDocumentStore(m_target + QStringLiteral("/papers")).pathOf(cut)),
                 QByteArray("cut short later"));
    }

    void shouldBringAHalfPaperOfTheBackupUpAgain()
    {
        const QString name = m_office->addPaper("whole");
        QVERIFY(run());
        const QString copy = FolderDocumentStore(m_target + QStringLiteral("/papers")).pathOf(name);
        QVERIFY(QFile::resize(copy, 2));
        QVERIFY(run());
        QCOMPARE(contentOf(copy), QByteArray("whole"));
    }

    void shouldNotFollowAForgedNameOutOfTheOffice()
    {
        QVERIFY(overwrite(m_folder->filePath(QStringLiteral("secret")), "x"));
        QVERIFY(m_office->addRow(QStringLiteral("../../secret")));
        const auto report = run();
        QVERIFY(report);
        QCOMPARE(report->damagedPapers, QStringList{QStringLiteral("../../secret")});
    }

    void shouldKeepTheNewestGenerationsAndTheirPapersOnly()
    {
        const QString old = m_office->addPaper("old");
        const QString young = m_office->addPaper("young");
        QVERIFY(run(3));
        QVERIFY(m_office->removePaper(old));
        FolderDocumentStore papers(m_target + QStringLiteral("/papers"));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(run(3));
            QVERIFY(papers.names()->contains(old));
        }
        const QStringList before = Backup::generations(m_target);
        const auto report = run(3);
        QVERIFY(report);
        QCOMPARE(report->generationsRemoved, 1);
        QVERIFY(report->warning.isEmpty());
        QCOMPARE(Backup::generations(m_target).mid(0, 2), before.mid(1));
        QCOMPARE(*papers.names(), QSet<QString>{young});
    }

    void shouldRemoveNoPaperWhileAGenerationCannotBeAsked()
    {
        const QString old = m_office->addPaper("old");
        QVERIFY(run(2));
        QVERIFY(m_office->removePaper(old));
        const auto second = run(2);
        QVERIFY(second);
        QVERIFY(overwrite(second->generation + QStringLiteral("/lajur.sqlite"), QByteArray(4096, 'x')));
        const auto third = run(2);
        QVERIFY(third);
        QVERIFY(!third->warning.isEmpty());
        QVERIFY(FolderDocumentStore(m_target + QStringLiteral("/papers")).names()->contains(old));
    }

    void shouldNameGenerationsInTheOrderMadeWhenTheClockIsSetBack()
    {
        QVERIFY(run());
        m_clock.time = m_clock.time.addDays(-400);
        QVERIFY(m_office->addRow(QStringLiteral("later")));
        const auto report = run();
        QVERIFY(report);
        QCOMPARE(QFileInfo(report->generation).fileName(), QStringLiteral("20260302-080204"));
        QCOMPARE(Backup::generations(m_target).last(), QStringLiteral("20260302-080204"));
    }

    void shouldLetOneBackupAtATimeIntoAFolder()
    {
        QVERIFY(run());
        const auto other = FolderLock::take(m_target, QStringLiteral(".lajur-backup.lock"));
        QVERIFY(other);
        QCOMPARE(run().error().code, ErrorCode::Busy);
    }

    void shouldRefuseToKeepNothing()
    {
        QCOMPARE(run(0).error().code, ErrorCode::Invalid);
        QVERIFY(!QFileInfo::exists(m_target));
    }

private:
    lajur::domain::Result<BackupReport> run(int keep = 30)
    {
        return Backup(m_clock).run(m_office->folder(), m_target, keep);
    }

    void startWriter(QProcess &writer, const QString &folder)
    {
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), folder});
        QVERIFY(writer.waitForStarted());
    }

    void checkRestorable(const QString &backup, qint64 atLeast)
    {
        const QTemporaryDir fresh;
        const QString folder = fresh.filePath(QStringLiteral("restored"));
        const auto restored = Restore(applicationId).run(backup, folder);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        PaperOffice office(folder);
        QVERIFY(office.rows() >= atLeast);
    }

    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PaperOffice> m_office;
    QString m_target;
};

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return writeForever(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    BackupTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backup.moc"
