// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/filesystemkind.h"

#include <cstring>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using lajur::domain::ErrorCode;
using lajur::storage::FileSystemKind;
using Kind = FileSystemKind::Kind;

class FileSystemKindTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKnowKindByItsMagic_data()
    {
        QTest::addColumn<qint64>("magic");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("cifs") << qint64{0xFF534D42} << Kind::Network;
        QTest::newRow("cifs, 32 bit signed") << qint64{-0xACB2BE} << Kind::Network;
        QTest::newRow("smb2") << qint64{0xFE534D42} << Kind::Network;
        QTest::newRow("smb") << qint64{0x517B} << Kind::Network;
        QTest::newRow("nfs") << qint64{0x6969} << Kind::Network;
        QTest::newRow("fuse (sshfs)") << qint64{0x65735546} << Kind::Network;
        QTest::newRow("9p") << qint64{0x01021997} << Kind::Network;
        QTest::newRow("afs") << qint64{0x6B414653} << Kind::Network;
        QTest::newRow("openafs") << qint64{0x5346414F} << Kind::Network;
        QTest::newRow("coda") << qint64{0x73757245} << Kind::Network;
        QTest::newRow("ceph") << qint64{0x00C36400} << Kind::Network;
        QTest::newRow("lustre") << qint64{0x0BD00BD0} << Kind::Network;
        QTest::newRow("ext4") << qint64{0xEF53} << Kind::Local;
        QTest::newRow("btrfs") << qint64{0x9123683E} << Kind::Local;
        QTest::newRow("xfs") << qint64{0x58465342} << Kind::Local;
        QTest::newRow("tmpfs") << qint64{0x01021994} << Kind::Local;
        QTest::newRow("overlay") << qint64{0x794C7630} << Kind::Local;
        QTest::newRow("vfat") << qint64{0x4D44} << Kind::Local;
        QTest::newRow("ntfs3") << qint64{0x7366746E} << Kind::Local;
        QTest::newRow("unknown") << qint64{0x12345678} << Kind::Local;
    }
    void shouldKnowKindByItsMagic()
    {
        QFETCH(qint64, magic);
        QFETCH(Kind, kind);
        QCOMPARE(FileSystemKind::kindOf(static_cast<long>(magic)), kind);
    }

    void shouldAcceptALocalFolderAndOneThatIsNotThereYet()
    {
        const QTemporaryDir folder;
        QVERIFY(FileSystemKind::requireLocal(folder.path()));
        QVERIFY(FileSystemKind::requireLocal(folder.filePath(QStringLiteral("a/b/c"))));
    }

    void shouldRefuseAShareAndNamePostgresql_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("exit");
        QTest::newRow("cifs") << QStringLiteral("FF534D42") << 1;
        QTest::newRow("smb2") << QStringLiteral("FE534D42") << 1;
        QTest::newRow("nfs") << QStringLiteral("6969") << 1;
        QTest::newRow("fuse") << QStringLiteral("65735546") << 1;
        QTest::newRow("ext4") << QStringLiteral("EF53") << 0;
    }
    void shouldRefuseAShareAndNamePostgresql()
    {
        QFETCH(QString, type);
        QFETCH(int, exit);
        const QString preload = QCoreApplication::applicationDirPath() + QStringLiteral("/fakestatfs.so");
        QVERIFY2(QFileInfo::exists(preload), "build the target fakestatfs beside this program");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), preload);
        environment.insert(QStringLiteral("FAKE_STATFS_TYPE"), type);
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--require-local")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), exit);
    }
};

namespace {

/// 0 local, 1 refused as it should be, 2 refused otherwise.
int requireLocal()
{
    const auto status = FileSystemKind::requireLocal(QStringLiteral("/"));
    if (status)
        return 0;
    return status.error().code == ErrorCode::NetworkShare && status.error().text.contains(u"PostgreSQL") ? 1 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--require-local") == 0)
        return requireLocal();
    QCoreApplication application(argc, argv);
    FileSystemKindTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filesystemkind.moc"
