// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/folderdocumentstore.h"
#include "tests/integration/storage/inchild.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lajur::tests;
using lajur::domain::ErrorCode;
using lajur::domain::failure;
using lajur::domain::Result;
using lajur::domain::Status;
using lajur::storage::FolderDocumentStore;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat info {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
}

Result<QString> put(FolderDocumentStore &store, const QByteArray &bytes)
{
    return store.put([&](QIODevice &device) -> Status {
        if (device.write(bytes) != bytes.size())
            return failure(ErrorCode::Unavailable, QStringLiteral("write failed"));
        return {};
    });
}

QByteArray contentOf(FolderDocumentStore &store, const QString &name)
{
    const auto device = store.open(name);
    return device ? (*device)->readAll() : QByteArrayLiteral("(missing)");
}

} // namespace

class FolderDocumentStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->filePath(QStringLiteral("papers"));
        m_store = std::make_unique<FolderDocumentStore>(m_root);
    }

    void shouldGiveBackWhatWasPut_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << 0;
        QTest::newRow("one byte") << 1;
        QTest::newRow("9 MB") << 9'000'000;
    }
    void shouldGiveBackWhatWasPut()
    {
        QFETCH(int, size);
        const QByteArray bytes(size, 'x');
        const auto name = put(*m_store, bytes);
        QVERIFY(name);
        QCOMPARE(contentOf(*m_store, *name), bytes);
        QCOMPARE(*m_store->names(), QSet<QString>{*name});
    }

    void shouldKeepPapersUnderRandomNamesFromOthersEyes()
    {
        QSet<QString> names;
        for (int i = 0; i < 100; ++i) {
            const auto name = put(*m_store, "x");
            QVERIFY(name);
            QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(*name).hasMatch());
            names.insert(*name);
            const QString path = m_root + u'/' + name->left(2) + u'/' + *name + QStringLiteral(".sealed");
            QCOMPARE(m_store->pathOf(*name), path);
            QCOMPARE(modeOf(path), 0600U);
            QCOMPARE(modeOf(QFileInfo(path).path()), 0700U);
        }
        QCOMPARE(modeOf(m_root), 0700U);
        QCOMPARE(names.size(), 100);
        QCOMPARE(*m_store->names(), names);
    }

    void shouldMakeNoFolderBeforeTheFirstPaper()
    {
        QVERIFY(m_store->names());
        QVERIFY(m_store->names()->isEmpty());
        QVERIFY(!QFileInfo::exists(m_root));
    }

    void shouldLeaveNothingWhenTheWriterFails()
    {
        const auto name = m_store->put([](QIODevice &device) -> Status {
            device.write("half");
            return failure(ErrorCode::Cancelled, QStringLiteral("stopped"));
        });
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::Cancelled);
        QCOMPARE(files(), 0);
    }

    void shouldFindAFullDiskOutEvenIfTheWriterDoesNot_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 65'536, 199'999})
            QTest::addRow("%d bytes left", room) << room;
    }
    void shouldFindAFullDiskOutEvenIfTheWriterDoesNot()
    {
        QFETCH(int, room);
        QCOMPARE(inChild([&] {
                     limitFileSize(static_cast<rlim_t>(room));
                     return exitCode(m_store->put([](QIODevice &device) -> Status {
                         for (int i = 0; i < 20; ++i)
                             device.write(QByteArray(10'000, 'x'));
                         return {};
                     }));
                 }),
                 exitCode(ErrorCode::DiskFull));
        QCOMPARE(files(), 0);
    }

    void shouldSayThatTheFolderMayNotBeWritten()
    {
        QVERIFY(QDir().mkdir(m_root));
        chmod(qPrintable(m_folder->path()), 0755);
        chmod(qPrintable(m_root), 0555);
        QCOMPARE(inChild([&] {
                     becomeNobody();
                     return exitCode(put(*m_store, "x"));
                 }),
                 exitCode(ErrorCode::ReadOnly));
    }

    void shouldNotTakeAFolderItMayNotReadForAnEmptyOne()
    {
        QVERIFY(put(*m_store, "x"));
        chmod(qPrintable(m_folder->path()), 0755);
        QCOMPARE(inChild([&] {
                     becomeNobody();
                     return exitCode(m_store->names());
                 }),
                 exitCode(ErrorCode::Unavailable));
    }

    void shouldNameThePaperThatIsMissing()
    {
        const QString name = *put(*m_store, "x");
        QVERIFY(QFile::remove(m_store->pathOf(name)));
        const auto opened = m_store->open(name);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY(opened.error().text.contains(name));
    }

    void shouldNotFollowAForgedNameOutOfItsFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("path") << QStringLiteral("../secret");
        QTest::newRow("32 characters with path") << QStringLiteral("../secret0000000000000000000000/");
        QTest::newRow("upper case") << QString(32, u'A');
        QTest::newRow("too long") << QString(33, u'a');
        QTest::newRow("line end") << QString(32, u'a') + u'\n';
    }
    void shouldNotFollowAForgedNameOutOfItsFolder()
    {
        QFETCH(QString, name);
        QVERIFY(m_store->pathOf(name).isEmpty());
        QCOMPARE(m_store->open(name).error().code, ErrorCode::Damaged);
        QVERIFY(m_store->remove(name));
    }

    void shouldRemovePapersAndPassOverStrangeFiles()
    {
        const QString kept = *put(*m_store, "kept");
        const QString gone = *put(*m_store, "gone");
        QFile strange(m_root + QStringLiteral("/notes.txt"));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        QVERIFY(m_store->remove(gone));
        QVERIFY(m_store->remove(gone));
        QCOMPARE(*m_store->names(), QSet<QString>{kept});
        QVERIFY(strange.exists());
    }

    void shouldSayThatTheDataFolderIsGoneAndNotMakeItAnew()
    {
        const QString name = *put(*m_store, "x");
        QVERIFY(m_folder->remove());
        QCOMPARE(put(*m_store, "x").error().code, ErrorCode::Unavailable);
        QCOMPARE(m_store->open(name).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_store->names().error().code, ErrorCode::Unavailable);
        QCOMPARE(m_store->remove(name).error().code, ErrorCode::Unavailable);
        QVERIFY(!QFileInfo::exists(m_folder->path()));
    }

    void shouldKeepEveryAcknowledgedPaperWhenKilled()
    {
        const QByteArray bytes(50'000, 'x');
        QSet<QString> acknowledged;
        for (int round = 0; round < 200; ++round) {
            Repeating putting([&](int acknowledge) {
                const auto name = put(*m_store, bytes);
                if (!name || ::write(acknowledge, name->toLatin1().constData(), 32) != 32)
                    _exit(1);
            });
            QByteArray names = putting.read(32 * (1 + round % 3));
            QVERIFY(!names.isEmpty());
            names += putting.kill();
            for (qsizetype at = 0; at + 32 <= names.size(); at += 32)
                acknowledged.insert(QString::fromLatin1(names.mid(at, 32)));
        }
        const auto present = m_store->names();
        QVERIFY(present);
        QVERIFY(present->contains(acknowledged));
        // One orphan a kill at most: what was not acknowledged has no row and is swept.
        QVERIFY(present->size() - acknowledged.size() <= 200);
        for (const QString &name : qAsConst(acknowledged))
            QCOMPARE(contentOf(*m_store, name), bytes);
    }

private:
    int files() const
    {
        int count = 0;
        const auto folders = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            count += static_cast<int>(QDir(m_root + u'/' + folder).entryList(QDir::Files | QDir::Hidden).size());
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderDocumentStore> m_store;
    QString m_root;
};

QTEST_GUILESS_MAIN(FolderDocumentStoreTest)
#include "tst_folderdocumentstore.moc"
