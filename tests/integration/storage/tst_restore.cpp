// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/backup.h"
#include "app/storage/restore.h"
#include "tests/integration/storage/inchild.h"
#include "tests/integration/storage/paperoffice.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sched.h>
#include <sys/stat.h>

using namespace lajur::tests;
using lajur::domain::ErrorCode;
using lajur::storage::Backup;
using lajur::storage::Restore;

namespace {

class FixedClock final : public lajur::services::Clock
{
public:
    QDateTime now() const override { return {{2026, 3, 2}, {1, 2, 3}, Qt::UTC}; }
};

unsigned modeOf(const QString &path)
{
    struct stat info {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

} // namespace

class RestoreTest : public QObject
{
    Q_OBJECT

private slots:
    /// GIVEN two generations of an office: the first with one paper, the second with two and a large database.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_backup = m_folder->filePath(QStringLiteral("backup"));
        m_target = m_folder->filePath(QStringLiteral("restored"));
        m_office = std::make_unique<PaperOffice>(m_folder->filePath(QStringLiteral("office")));
        m_first = m_office->addPaper("first paper");
        const auto one = Backup(FixedClock()).run(m_office->folder(), m_backup);
        m_second = m_office->addPaper("second paper");
        QVERIFY(m_office->fill(300'000));
        const auto two = Backup(FixedClock()).run(m_office->folder(), m_backup);
        QVERIFY(one && two);
        m_one = one->generation;
        m_two = two->generation;
    }

    void shouldRestoreAGenerationOrTheNewest_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<int>("papers");
        QTest::newRow("first generation") << QStringLiteral("one") << false << 1;
        QTest::newRow("second generation") << QStringLiteral("two") << false << 2;
        QTest::newRow("newest") << QStringLiteral("root") << false << 2;
        QTest::newRow("newest, into an empty folder") << QStringLiteral("root") << true << 2;
    }
    void shouldRestoreAGenerationOrTheNewest()
    {
        QFETCH(QString, from);
        QFETCH(bool, exists);
        QFETCH(int, papers);
        if (exists)
            QVERIFY(QDir().mkdir(m_target));

        const auto status = run(from == u"one" ? m_one : from == u"two" ? m_two : m_backup);

        QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
        QStringList expected{QStringLiteral("lajur.sqlite"), QStringLiteral("papers")};
        QCOMPARE(entries(m_target), expected);
        PaperOffice office(m_target);
        QCOMPARE(office.rows(), papers);
        QCOMPARE(office.store().names()->size(), papers);
        QCOMPARE(contentOf(office.store().pathOf(m_first)), QByteArray("first paper"));
        QCOMPARE(modeOf(office.databasePath()), 0600U);
        QCOMPARE(modeOf(office.store().pathOf(m_first)), 0600U);
        QCOMPARE(modeOf(m_target + QStringLiteral("/papers")), 0700U);
        if (!exists)
            QCOMPARE(modeOf(m_target), 0700U);
        QVERIFY(noLeftovers());
    }

    void shouldReadABackupThatMayNotBeWritten()
    {
        chmod(qPrintable(m_folder->path()), 0777);
        chmod(qPrintable(m_backup), 0555);
        for (const QString &folder : {m_one, m_two, m_backup + QStringLiteral("/papers")})
            makeReadable(folder);
        QCOMPARE(inChild([&] {
                     becomeNobody();
                     return exitCode(run(m_backup));
                 }),
                 succeeded);
    }

    void shouldNotOverwriteAnOffice()
    {
        PaperOffice other(m_target);
        QVERIFY(!other.addPaper("theirs").isEmpty());
        const QByteArray before = contentOf(other.databasePath());
        const auto status = run(m_backup);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Refused);
        QVERIFY(status.error().text.contains(m_target));
        QCOMPARE(contentOf(other.databasePath()), before);
        QCOMPARE(other.store().names()->size(), 1);
    }

    void shouldClearAStaleWalBesideTheTarget()
    {
        // GIVEN an office that was killed with work in its -wal, and whose database somebody then took away
        const pid_t child = fork();
        if (child == 0) {
            PaperOffice crashed(m_target);
            crashed.addPaper("of the office before");
            crashed.fill(50'000);
            _exit(0);
        }
        waitpid(child, nullptr, 0);
        QVERIFY(QFileInfo(m_target + QStringLiteral("/lajur.sqlite-wal")).size() > 0);
        QVERIFY(QFile::remove(m_target + QStringLiteral("/lajur.sqlite")));

        QVERIFY(run(m_backup));

        QVERIFY(!QFileInfo::exists(m_target + QStringLiteral("/lajur.sqlite-wal")));
        QVERIFY(!QFileInfo::exists(m_target + QStringLiteral("/lajur.sqlite-shm")));
        QCOMPARE(PaperOffice(m_target).rows(), 2);
        QVERIFY(PaperOffice(m_target).store().names()->contains({m_first, m_second}));
    }

    void shouldTakeInWhatSomebodyWroteIntoTheBackup()
    {
        const pid_t child = fork();
        if (child == 0) {
            PaperOffice opened(m_two);
            _exit(opened.addRow(m_first) ? 0 : 1);
        }
        int code = 0;
        waitpid(child, &code, 0);
        QCOMPARE(code, 0);
        QVERIFY(QFileInfo(m_two + QStringLiteral("/lajur.sqlite-wal")).size() > 0);
        QVERIFY(run(m_two));
        QCOMPARE(PaperOffice(m_target).rows(), 3);
    }

    void shouldNameThePaperTheBackupLacks_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::addColumn<bool>("exists");
        QTest::newRow("missing") << false << false;
        QTest::newRow("missing, target there") << false << true;
        QTest::newRow("empty") << true << false;
    }
    void shouldNameThePaperTheBackupLacks()
    {
        QFETCH(bool, empty);
        QFETCH(bool, exists);
        const QString path = lajur::storage::FolderDocumentStore(m_backup + QStringLiteral("/papers")).pathOf(m_second);
        QVERIFY(empty ? QFile::resize(path, 0) : QFile::remove(path));
        if (exists)
            QVERIFY(QDir().mkdir(m_target));
        const auto status = run(m_backup);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Damaged);
        QVERIFY(status.error().text.contains(m_second));
        QCOMPARE(QFileInfo::exists(m_target), exists);
        QVERIFY(entries(m_target).isEmpty());
        QVERIFY(noLeftovers());

        QVERIFY(run(m_one)); // whose only paper is there
    }

    void shouldRestoreTheRestIfMissingPapersAreAccepted()
    {
        QVERIFY(
            QFile::remove(lajur::storage::FolderDocumentStore(m_backup + QStringLiteral("/papers")).pathOf(m_second)));
        QVERIFY(Restore(applicationId).run(m_backup, m_target, Restore::MissingPapers::Accept));
        QCOMPARE(PaperOffice(m_target).rows(), 2);
        QCOMPARE(*PaperOffice(m_target).store().names(), QSet<QString>{m_first});
    }

    void shouldRefuseADamagedOrForeignDatabase_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"page", "header", "cut", "empty", "foreign"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void shouldRefuseADamagedOrForeignDatabase()
    {
        QFETCH(QString, damage);
        const QString path = m_two + QStringLiteral("/lajur.sqlite");
        if (damage == u"page")
            QVERIFY(overwrite(path, QByteArray(4096, '\x5a'), 4096));
        else if (damage == u"header")
            QVERIFY(overwrite(path, QByteArray(100, '\x5a')));
        else if (damage == u"cut")
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        else if (damage == u"empty")
            QVERIFY(QFile::resize(path, 0));
        const auto status = Restore(damage == u"foreign" ? applicationId + 1 : applicationId).run(m_two, m_target);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Damaged);
        QVERIFY(!QFileInfo::exists(m_target));
        QVERIFY(noLeftovers());
    }

    void shouldSayThatThereIsNoBackup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("absent folder") << QStringLiteral("none");
        QTest::newRow("empty folder") << QStringLiteral("empty");
        QTest::newRow("unfinished generation") << QStringLiteral("20260101-000000.part");
    }
    void shouldSayThatThereIsNoBackup()
    {
        QFETCH(QString, name);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("empty")));
        PaperOffice unfinished(m_folder->filePath(QStringLiteral("20260101-000000.part")));
        QCOMPARE(run(m_folder->filePath(name)).error().code, ErrorCode::NotFound);
    }

    void shouldNotRestoreABackupIntoItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("backup folder") << QString();
        QTest::newRow("papers") << QStringLiteral("/papers");
        QTest::newRow("below") << QStringLiteral("/restored");
    }
    void shouldNotRestoreABackupIntoItself()
    {
        QFETCH(QString, name);
        QCOMPARE(Restore(applicationId).run(m_backup, m_backup + name).error().code, ErrorCode::Refused);
    }

    void shouldRestoreNothingOnAFullDiskOrWithoutTheRightToWrite()
    {
        for (const rlim_t room : {0, 4096, 100'000, 299'999}) {
            QCOMPARE(inChild([&] {
                         limitFileSize(room);
                         return exitCode(run(m_backup));
                     }),
                     exitCode(ErrorCode::DiskFull));
            QVERIFY(!QFileInfo::exists(m_target));
            QVERIFY(noLeftovers());
        }
        chmod(qPrintable(m_folder->path()), 0555);
        for (const QString &folder : {m_one, m_two, m_backup + QStringLiteral("/papers"), m_backup})
            makeReadable(folder);
        QCOMPARE(inChild([&] {
                     becomeNobody();
                     return exitCode(run(m_backup));
                 }),
                 exitCode(ErrorCode::ReadOnly));
        QVERIFY(!QFileInfo::exists(m_target));
    }

    void shouldSayThatTheTargetsDiskIsNotThere()
    {
        QCOMPARE(Restore(applicationId).run(m_backup, m_folder->filePath(QStringLiteral("usb/office"))).error().code,
                 ErrorCode::Unavailable);
    }

    void shouldLeaveNoOfficeOrAWholeOneWhenKilled()
    {
        int interrupted = 0;
        for (int round = 0; round < 40; ++round) {
            if (round % 2 == 0)
                QVERIFY(QDir().mkdir(m_target));
            Repeating restoring([&](int acknowledge) {
                ::write(acknowledge, ".", 1);
                _exit(run(m_backup) ? 0 : 1);
            });
            QCOMPARE(restoring.read(1).size(), 1);
            for (int i = 0; i < round * 100; ++i)
                sched_yield(); // a little later each round
            restoring.kill();
            if (QFileInfo::exists(m_target + QStringLiteral("/lajur.sqlite"))) {
                QCOMPARE(PaperOffice(m_target).rows(), 2);
                QVERIFY(PaperOffice(m_target).store().names()->contains({m_first, m_second}));
            } else {
                ++interrupted;
                QVERIFY(run(m_backup));
            }
            QVERIFY(QDir(m_target).removeRecursively());
        }
        QVERIFY2(interrupted > 0, "no kill came in the middle of a restore: this shows nothing");
    }

private:
    lajur::domain::Status run(const QString &from) { return Restore(applicationId).run(from, m_target); }

    static QStringList entries(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    bool noLeftovers() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.part")}, QDir::AllEntries | QDir::Hidden).isEmpty();
    }

    static void makeReadable(const QString &folder)
    {
        chmod(qPrintable(folder), 0555);
        const auto inside = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : inside) {
            chmod(qPrintable(entry.filePath()), entry.isDir() ? 0555 : 0444);
            if (entry.isDir())
                makeReadable(entry.filePath());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PaperOffice> m_office;
    QString m_backup;
    QString m_target;
    QString m_first;
    QString m_second;
    QString m_one;
    QString m_two;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
