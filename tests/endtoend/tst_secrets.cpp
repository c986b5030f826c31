// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace lajur::endtoend;

/// Shows that passwords stay where they were typed, and that nobody else on the computer may read an office.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_office.isFounded(), m_office.founding().out.constData()); }
    void shouldTakeThePasswordOutOfItsEnvironment();
    void shouldNeverPrintAGivenPassword();
    void shouldReadThePasswordFromADescriptor_data();
    void shouldReadThePasswordFromADescriptor();
    void shouldCountAnEmptyVariableAsNone();
    void shouldKeepFilesToTheOwner();
    void shouldKeepQtsOwnWordsOffTheTerminal();

private:
    FoundedOffice m_office;
};

void TestSecrets::shouldTakeThePasswordOutOfItsEnvironment()
{
    // GIVEN a running batch that has signed in
    const auto batch = m_office.admin().start(QStringLiteral("batch"));
    batch->write("{\"args\": [\"case\", \"list\"]}\n");
    QTRY_VERIFY_WITH_TIMEOUT(batch->canReadLine(), 30'000);
    QVERIFY(batch->readLine().contains("\"exit\":0"));
    // WHEN the system is asked for its environment
    QFile environment(QStringLiteral("/proc/%1/environ").arg(batch->processId()));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray seen = environment.readAll();
    // THEN the variable's place is there and the password is not
    QVERIFY(seen.contains("HOME="));
    QVERIFY(!seen.contains(FoundedOffice::password().toUtf8()));
    batch->closeWriteChannel();
    QVERIFY(batch->waitForFinished());
}

void TestSecrets::shouldNeverPrintAGivenPassword()
{
    const QByteArray wrong = "salah-sekali-2026";
    for (const char *line : {"case list", "user list", "verify", "frob", "case show 99", "batch"}) {
        const Lajurctl liar = m_office.admin().as(QStringLiteral("admin"), QString::fromLatin1(wrong));
        const Run good = m_office.admin()(QString::fromLatin1(line));
        const Run bad = liar(QString::fromLatin1(line));
        QVERIFY(!(good.out + good.err).contains(FoundedOffice::password().toUtf8()));
        QVERIFY(!(bad.out + bad.err).contains(wrong));
    }
}

void TestSecrets::shouldReadThePasswordFromADescriptor_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    const QByteArray password = FoundedOffice::password().toUtf8();
    QTest::newRow("a line") << password + "\n" << 0;
    QTest::newRow("no end of line") << password << 0;
    QTest::newRow("line of Windows") << password + "\r\n" << 0;
    QTest::newRow("more lines") << password + "\nanother\n" << 0;
    QTest::newRow("wrong") << QByteArray("not the password\n") << 1;
    QTest::newRow("blanks count") << " " + password + "\n" << 1;
    QTest::newRow("empty") << QByteArray() << 2;
    QTest::newRow("empty line") << QByteArray("\n") << 2;
}

void TestSecrets::shouldReadThePasswordFromADescriptor()
{
    QFETCH(QByteArray, input);
    const Run run = Lajurctl(m_office.data())(QStringLiteral("--user admin --password-fd 0 case list"), {}, input);
    QTEST(run.exitCode, "exitCode");
    if (run.exitCode != 0)
        QVERIFY(!run.errorCode().isEmpty());
}

void TestSecrets::shouldCountAnEmptyVariableAsNone()
{
    for (const QString &user : {QString(), QStringLiteral("admin")}) {
        const Run run = Lajurctl(m_office.data()).as(user, QString())(QStringLiteral("case list"));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("signed-out"));
        QVERIFY(run.err.contains("LAJUR_PASSWORD"));
    }
}

void TestSecrets::shouldKeepFilesToTheOwner()
{
    QVERIFY(m_office.openCase(1) > 0);
    const QString csv = m_office.path(QStringLiteral("pemohon.csv"));
    QCOMPARE(m_office.admin()(QStringLiteral("register export pemohon --csv"), {csv}).exitCode, 0);
    QCOMPARE(m_office.admin()(QStringLiteral("backup"), {m_office.path(QStringLiteral("cadangan"))}).exitCode, 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QStringList paths{csv, m_office.recoveryFile(), m_office.data(), m_office.path(QStringLiteral("cadangan"))};
    for (const QString &folder : {m_office.data(), m_office.path(QStringLiteral("cadangan"))}) {
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            paths << all.next();
    }
    QVERIFY(paths.size() > 8);
    for (const QString &path : qAsConst(paths))
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void TestSecrets::shouldKeepQtsOwnWordsOffTheTerminal()
{
    const Run quiet = m_office.admin()(QStringLiteral("nik 9971010101850001"));
    QCOMPARE(quiet.err, QByteArray());
    const Run talking = m_office.admin().with(QStringLiteral("QT_LOGGING_RULES"),
                                              QStringLiteral("*.warning=true"))(QStringLiteral("nik 9971010101850001"));
    QCOMPARE(talking.exitCode, 0);
    QVERIFY2(talking.err.contains("XDG_RUNTIME_DIR"), talking.err.constData());
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
