// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace lajur::endtoend;

/// Shows that an office comes back whole from a copy made while people worked, with nothing but its recovery key.
class TestBackupRestore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldBackUpSignedOutWhileABatchWorks();
    void shouldRefuseToOverwriteAnOffice();
    void shouldRestoreWhatIsOpenedByTheRecoveryKey();
    void shouldRefuseAWrongRecoveryKey_data();
    void shouldRefuseAWrongRecoveryKey();
    void shouldRefuseAFolderThatIsNoBackup();
    void shouldKeepAsManyBackupsAsAsked();
    void shouldResetTheOnlyPasswordWithTheRecoveryKey();
    void shouldSayWhichPapersABackupLacks();

private:
    Lajurctl signedOut() const { return Lajurctl(m_office.data()); }
    QByteArray recoveryKey() const;

    FoundedOffice m_office;
    QString m_backup;
    Lajurctl m_restored{m_office.path(QStringLiteral("pulih"))};
};

QByteArray TestBackupRestore::recoveryKey() const
{
    QFile file(m_office.recoveryFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBackupRestore::initTestCase()
{
    QVERIFY2(m_office.isFounded(), m_office.founding().out.constData());
    QVERIFY(m_office.openCase(1) > 0);
    QVERIFY(recoveryKey().size() > 20);
}

void TestBackupRestore::shouldBackUpSignedOutWhileABatchWorks()
{
    // GIVEN somebody in the middle of his work
    const auto batch = m_office.admin().start(QStringLiteral("batch"));
    batch->write("{\"args\": [\"case\", \"act\", \"1\", \"terima\"]}\n");
    QTRY_VERIFY_WITH_TIMEOUT(batch->canReadLine(), 30'000);
    QVERIFY(batch->readLine().contains("\"exit\":0"));
    // WHEN backed up
    const Run run = signedOut()(QStringLiteral("backup"), {m_office.path(QStringLiteral("cadangan"))});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    m_backup = m_office.path(QStringLiteral("cadangan"));
    QCOMPARE(run.object().value(QStringLiteral("papers")).toInt(), 2);
    QCOMPARE(run.object().value(QStringLiteral("damagedPapers")).toArray().size(), 0);
    // THEN the work goes on
    batch->write("{\"args\": [\"case\", \"act\", \"1\", \"disposisi\"]}\n");
    QTRY_VERIFY_WITH_TIMEOUT(batch->canReadLine(), 30'000);
    QVERIFY(batch->readLine().contains("\"exit\":0"));
    batch->closeWriteChannel();
    QVERIFY(batch->waitForFinished());
    // and a second one copies no paper again
    QCOMPARE(signedOut()(QStringLiteral("backup"), {m_backup}).object().value(QStringLiteral("papersCopied")).toInt(),
             0);
}

void TestBackupRestore::shouldRefuseToOverwriteAnOffice()
{
    const Run run = signedOut()(QStringLiteral("restore"), {m_backup});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("refused"));
    QCOMPARE(m_office.stageOf(1), QStringLiteral("DI_KABID"));
}

void TestBackupRestore::shouldRestoreWhatIsOpenedByTheRecoveryKey()
{
    const Run run = m_restored(QStringLiteral("restore"), {m_backup});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    const Run verified = m_restored(QStringLiteral("verify --recovery-fd 0"), {}, recoveryKey());
    QVERIFY2(verified.exitCode == 0, verified.out.constData());
    QCOMPARE(verified.object().value(QStringLiteral("keysChecked")), QJsonValue(true));
    QCOMPARE(verified.object().value(QStringLiteral("papers")).toInt(), 2);
    const Run list = m_restored.as(QStringLiteral("admin"), FoundedOffice::password())(QStringLiteral("case list"));
    QCOMPARE(list.array().size(), 1);
}

void TestBackupRestore::shouldRefuseAWrongRecoveryKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QByteArray turned = recoveryKey();
    turned[0] = turned[0] == '2' ? '3' : '2';
    QTest::newRow("one character differs") << turned;
    QTest::newRow("half of it") << recoveryKey().left(15) + '\n';
    QTest::newRow("a password") << FoundedOffice::password().toUtf8() + '\n';
}

void TestBackupRestore::shouldRefuseAWrongRecoveryKey()
{
    QFETCH(QByteArray, key);
    const Run run = m_restored(QStringLiteral("verify --recovery-fd 0"), {}, key);
    QVERIFY2(run.exitCode == 1, run.out.constData());
    QVERIFY(!(run.out + run.err).contains(key.trimmed()));
}

void TestBackupRestore::shouldRefuseAFolderThatIsNoBackup()
{
    const QString empty = m_office.path(QStringLiteral("kosong"));
    QVERIFY(QDir().mkpath(empty));
    for (const QString &folder : {empty, m_office.path(QStringLiteral("tidak-ada"))}) {
        const Lajurctl target = m_restored.in(m_office.path(QStringLiteral("baru")));
        const Run run = target(QStringLiteral("restore"), {folder});
        QVERIFY2(run.exitCode == 1 || run.exitCode == 4, run.out.constData());
        QVERIFY(!QFile::exists(target.dataFolder() + QStringLiteral("/lajur.sqlite")));
    }
}

void TestBackupRestore::shouldKeepAsManyBackupsAsAsked()
{
    const Run run = signedOut()(QStringLiteral("backup --keep 2"), {m_backup});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    const QStringList generations = QDir(m_backup).entryList({QStringLiteral("2*")}, QDir::Dirs);
    QCOMPARE(generations.size(), 2);
    QVERIFY(run.object().value(QStringLiteral("backup")).toString().endsWith(generations.last()));
}

void TestBackupRestore::shouldResetTheOnlyPasswordWithTheRecoveryKey()
{
    const QByteArray keyAndPassword = recoveryKey().trimmed() + "\nsandi-baru-2026\n";
    const Run run
        = signedOut()(QStringLiteral("user reset admin --recovery-fd 0 --new-password-fd 0"), {}, keyAndPassword);
    QVERIFY2(run.exitCode == 0, run.out.constData());
    const auto list = [this](const QString &password) {
        return signedOut().as(QStringLiteral("admin"), password)(QStringLiteral("case list")).exitCode;
    };
    QCOMPARE(list(QStringLiteral("sandi-baru-2026")), 0);
    QCOMPARE(list(FoundedOffice::password()), 1);
    // and nobody gets in with a key that is none
    QCOMPARE(signedOut()(QStringLiteral("user reset admin --recovery-fd 0"), {}, "2345-6789\n").exitCode, 1);
    QCOMPARE(list(QStringLiteral("sandi-baru-2026")), 0);
}

void TestBackupRestore::shouldSayWhichPapersABackupLacks()
{
    QDirIterator papers(m_office.data() + QStringLiteral("/papers"), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(papers.hasNext());
    QVERIFY(QFile::remove(papers.next()));
    const QString target = m_office.path(QStringLiteral("berlubang"));
    const Run run = signedOut()(QStringLiteral("backup"), {target});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorCode(), QStringLiteral("damaged"));
    QCOMPARE(run.reasonCodes(), QStringList(QStringLiteral("backup.damaged-paper")));
    const QByteArray name = papers.fileInfo().completeBaseName().toUtf8();
    QVERIFY2(run.err.contains(name), run.err.constData());
    QCOMPARE(QDir(target).entryList({QStringLiteral("2*")}, QDir::Dirs).size(), 1);
}

QTEST_MAIN(TestBackupRestore)
#include "tst_backuprestore.moc"
