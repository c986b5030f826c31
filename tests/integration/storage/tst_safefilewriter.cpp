// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/safefilewriter.h"
#include "tests/integration/storage/inchild.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lajur::tests;
using lajur::domain::ErrorCode;
using lajur::storage::SafeFileWriter;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(unreadable)");
}

unsigned modeOf(const QString &path)
{
    struct stat info {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

} // namespace

class SafeFileWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("surat.pdf"));
    }

    void shouldWriteFilesOfAnySize_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << 0;
        QTest::newRow("one byte") << 1;
        QTest::newRow("5 MB") << 5'000'000;
    }
    void shouldWriteFilesOfAnySize()
    {
        QFETCH(int, size);
        const QByteArray bytes(size, 'x');
        const auto status = m_writer.write(m_path, bytes);
        QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
        QCOMPARE(contentOf(m_path), bytes);
        QCOMPARE(modeOf(m_path), 0600U);
        QCOMPARE(entries(), 1);
    }

    void shouldReplaceAnOlderFile()
    {
        QVERIFY(m_writer.write(m_path, "a much longer old one"));
        QVERIFY(m_writer.write(m_path, "new"));
        QCOMPARE(contentOf(m_path), QByteArray("new"));
        QCOMPARE(entries(), 1);
    }

    void shouldFollowALinkInsteadOfReplacingIt()
    {
        const QString link = m_folder->filePath(QStringLiteral("link.pdf"));
        QVERIFY(m_writer.write(m_path, "old"));
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(m_writer.write(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_path), QByteArray("new"));
    }

    void shouldRefuseWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::Refused;
        QTest::newRow("pipe") << QStringLiteral("pipe") << ErrorCode::Refused;
        QTest::newRow("link to a device") << QStringLiteral("full") << ErrorCode::Refused;
        QTest::newRow("link to nothing") << QStringLiteral("dangling") << ErrorCode::Unavailable;
        QTest::newRow("missing folder") << QStringLiteral("no/surat.pdf") << ErrorCode::Unavailable;
        QTest::newRow("file as folder") << QStringLiteral("file/surat.pdf") << ErrorCode::Unavailable;
        QTest::newRow("endless name") << QString(300, u'x') << ErrorCode::Invalid;
    }
    void shouldRefuseWhatIsNoFile()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(mkfifo(qPrintable(m_folder->filePath(QStringLiteral("pipe"))), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), m_folder->filePath(QStringLiteral("full"))));
        QVERIFY(QFile::link(QStringLiteral("/nonexistent"), m_folder->filePath(QStringLiteral("dangling"))));
        QVERIFY(m_writer.write(m_folder->filePath(QStringLiteral("file")), "x"));
        const int before = entries();

        const auto status = m_writer.write(m_folder->filePath(name), "x");

        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QVERIFY(!status.error().text.isEmpty());
        QVERIFY(!status.error().detail.contains(m_folder->path()));
        QCOMPARE(entries(), before);
        struct stat device {
        };
        QCOMPARE(stat("/dev/full", &device), 0);
        QVERIFY(S_ISCHR(device.st_mode));
    }

    void shouldKeepTheOldFileOnAFullDisk_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4096, 99'999})
            QTest::addRow("%d bytes left", room) << room;
    }
    void shouldKeepTheOldFileOnAFullDisk()
    {
        QFETCH(int, room);
        QVERIFY(m_writer.write(m_path, "old"));
        const int code = inChild([&] {
            limitFileSize(static_cast<rlim_t>(room));
            const auto status = m_writer.write(m_path, QByteArray(100'000, 'x'));
            return !status && status.error().text.contains(m_path) ? exitCode(status) : 200;
        });
        QCOMPARE(code, exitCode(ErrorCode::DiskFull));
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(entries(), 1);
    }
    void shouldUseTheLastByteOfTheDisk()
    {
        QCOMPARE(inChild([&] {
                     limitFileSize(100'000);
                     return exitCode(m_writer.write(m_path, QByteArray(100'000, 'x')));
                 }),
                 succeeded);
        QCOMPARE(QFileInfo(m_path).size(), 100'000);
    }

    void shouldSayThatAFolderOrFileMayNotBeWritten_data()
    {
        QTest::addColumn<unsigned>("folderMode");
        QTest::addColumn<unsigned>("fileMode");
        QTest::newRow("folder") << 0555U << 0666U;
        QTest::newRow("file") << 0777U << 0444U;
    }
    void shouldSayThatAFolderOrFileMayNotBeWritten()
    {
        QFETCH(unsigned, folderMode);
        QFETCH(unsigned, fileMode);
        QVERIFY(m_writer.write(m_path, "old"));
        chmod(qPrintable(m_path), fileMode);
        chmod(qPrintable(m_folder->path()), folderMode);
        QCOMPARE(inChild([&] {
                     becomeNobody();
                     return exitCode(m_writer.write(m_path, "new"));
                 }),
                 exitCode(ErrorCode::ReadOnly));
        chmod(qPrintable(m_folder->path()), 0700);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(entries(), 1);
    }

    void shouldLeaveTheOldOrTheNewFileWhenKilled()
    {
        const QByteArray a(700'000, 'a');
        const QByteArray b(300'000, 'b');
        QVERIFY(m_writer.write(m_path, a));
        bool sawPart = false;
        for (int round = 0; round < 200; ++round) {
            Repeating writing([&](int acknowledge) {
                if (!m_writer.write(m_path, b) || !m_writer.write(m_path, a) || ::write(acknowledge, ".", 1) != 1)
                    _exit(1);
            });
            QCOMPARE(writing.read(1 + round % 3).size(), 1 + round % 3);
            writing.kill();
            const QByteArray found = contentOf(m_path);
            QVERIFY(found == a || found == b);
            sawPart = sawPart || entries() > 1;
        }
        QVERIFY2(sawPart, "no kill came in the middle of a write: this shows nothing");
    }

    void shouldSweepWhatKilledWritersLeftLongAgo()
    {
        const auto part = [&](const char *name, int age) {
            QFile file(m_folder->filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly)
                && file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime);
        };
        QVERIFY(part(".lajur-0123456789abcdef.part", 7200));
        QVERIFY(part(".lajur-fedcba9876543210.part", 60));
        QVERIFY(part("theirs.part", 7200));
        QVERIFY(m_writer.write(m_path, "x"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{QStringLiteral(".lajur-fedcba9876543210.part"), QStringLiteral("surat.pdf"),
                              QStringLiteral("theirs.part")}));
    }

private:
    int entries() const
    {
        return static_cast<int>(QDir(m_folder->path())
                                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                                    .size());
    }

    SafeFileWriter m_writer;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SafeFileWriterTest)
#include "tst_safefilewriter.moc"
