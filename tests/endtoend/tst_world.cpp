// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace lajur::endtoend;

/// Shows that bad days of disk, database and clock end with a sentence and the right exit status, and lose nothing.
class TestWorld : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void shouldRefusePapers_data();
    void shouldRefusePapers();
    void shouldSayThatThereIsNoOffice();
    void shouldSayThatTheFolderMayNotBeWritten();
    void shouldSayThatTheDatabaseIsHeldByAnother();
    void shouldNameTheWayFromANetworkShareToPostgresql();
    void shouldRefuseDataOfANewerVersion();
    void shouldSayThatTheDatabaseIsDamaged_data();
    void shouldSayThatTheDatabaseIsDamaged();
    void shouldFindATurnedBit();
    void shouldFindARoleGivenInTheDatabase();
    void shouldFailALineWhenTheFolderIsGone();
    void shouldTakeAStepWhenTheClockIsSetBack();
    void shouldSayThatTheAnswerCannotBeWritten();
    void shouldKeepTheLetterWhenItsFileCannotBeWritten();

private:
    QString database() const { return m_office->data() + QStringLiteral("/lajur.sqlite"); }
    /// Runs SQL behind the program's back.
    QString inDatabase(const QStringList &statements) const;

    std::unique_ptr<FoundedOffice> m_office;
};

void TestWorld::init()
{
    m_office = std::make_unique<FoundedOffice>();
    QVERIFY2(m_office->isFounded(), m_office->founding().out.constData());
}

QString TestWorld::inDatabase(const QStringList &statements) const
{
    QString fault;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        connection.setDatabaseName(database());
        if (!connection.open())
            fault = connection.lastError().text();
        QSqlQuery query(connection);
        for (const QString &statement : statements) {
            if (fault.isEmpty() && !query.exec(statement))
                fault = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
    return fault;
}

void TestWorld::shouldRefusePapers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("empty") << QStringLiteral("a.pdf") << QByteArray() << qint64(0) << 1;
    QTest::newRow("a text") << QStringLiteral("a.pdf") << QByteArray("hello") << qint64(5) << 1;
    QTest::newRow("mislabelled") << QStringLiteral("a.jpg") << QByteArray("%PDF-1.4\n") << qint64(9) << 1;
    QTest::newRow("300 MB") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.4\n") << qint64(300) * 1024 * 1024 << 1;
    QTest::newRow("missing") << QString() << QByteArray() << qint64(0) << 4;
    QTest::newRow("a folder") << QStringLiteral(".") << QByteArray() << qint64(0) << 4;
}

void TestWorld::shouldRefusePapers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(qint64, size);
    const int id = m_office->openCase(1);
    const QString path = m_office->path(name.isEmpty() ? QStringLiteral("missing.pdf") : name);
    QFile file(path);
    if (!name.isEmpty() && name != u"." && file.open(QIODevice::WriteOnly)) {
        file.write(content);
        file.resize(size);
        file.close();
    }
    const Run run = m_office->admin()(QStringLiteral("case attach %1 lainnya").arg(id), {path});
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.err.size() > 20, run.err.constData());
    QCOMPARE(m_office->admin()(QStringLiteral("case show %1").arg(id))
                 .object()
                 .value(QStringLiteral("papers"))
                 .toArray()
                 .size(),
             2);
}

void TestWorld::shouldSayThatThereIsNoOffice()
{
    const QString nowhere = m_office->path(QStringLiteral("nowhere"));
    for (const char *line : {"case list", "verify", "verify --structure", "backup x"}) {
        const Run run = m_office->admin().in(nowhere)(QString::fromLatin1(line));
        QCOMPARE(run.exitCode, 4);
        QVERIFY(run.err.contains(nowhere.toUtf8()));
    }
    QVERIFY(!QFile::exists(nowhere));
}

void TestWorld::shouldSayThatTheFolderMayNotBeWritten()
{
    // Root may write everywhere, so somebody else runs it.
    const bool mayBecomeAnother = QProcess::execute(QStringLiteral("setpriv"),
                                                    {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                                     QStringLiteral("--clear-groups"), QStringLiteral("true")})
        == 0;
    Lajurctl other = m_office->admin();
    if (mayBecomeAnother) {
        other = other.under({QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                             QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")});
        const auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
        for (const QString &folder : {m_office->path(QString()), m_office->data()})
            QVERIFY(QFile::setPermissions(folder, readable | QFile::ExeOwner | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(database(), readable));
    } else {
        QVERIFY(QFile::setPermissions(m_office->data(), QFile::ReadOwner | QFile::ExeOwner));
    }
    const Run run = other(QStringLiteral("case list"));
    const Run founding
        = other.in(m_office->path(QStringLiteral("data/inside")))(QStringLiteral("demo --open 0 --closed 0"));
    QFile::setPermissions(m_office->data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.errorCode(), QStringLiteral("read-only"));
    QCOMPARE(founding.exitCode, 4);
    QCOMPARE(founding.errorCode(), QStringLiteral("read-only"));
}

void TestWorld::shouldSayThatTheDatabaseIsHeldByAnother()
{
    const QString form = writeJson(m_office->path(QStringLiteral("form.json")), caseFile(1));
    Run run;
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(database());
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("BEGIN IMMEDIATE")));
        run = m_office->admin()(QStringLiteral("case open --from"), {form});
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.errorCode(), QStringLiteral("busy"));
    QCOMPARE(m_office->admin()(QStringLiteral("case open --from"), {form}).exitCode, 0);
}

void TestWorld::shouldNameTheWayFromANetworkShareToPostgresql()
{
    QVERIFY(QFile::exists(QStringLiteral(LAJUR_FAKE_STATFS)));
    const Lajurctl share = m_office->admin()
                               .with(QStringLiteral("LD_PRELOAD"), QStringLiteral(LAJUR_FAKE_STATFS))
                               .with(QStringLiteral("FAKE_STATFS_TYPE"), QStringLiteral("FF534D42"));
    for (const Lajurctl &there : {share, share.in(m_office->path(QStringLiteral("other")))}) {
        const Run run
            = there(there.dataFolder() == m_office->data() ? QStringLiteral("case list") : QStringLiteral("demo"));
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.errorCode(), QStringLiteral("network-share"));
        QVERIFY(run.err.contains("PostgreSQL"));
    }
}

void TestWorld::shouldRefuseDataOfANewerVersion()
{
    QCOMPARE(inDatabase({QStringLiteral("PRAGMA user_version = 999")}), QString());
    const Run run = m_office->admin()(QStringLiteral("case list"));
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.errorCode(), QStringLiteral("newer-schema"));
}

void TestWorld::shouldSayThatTheDatabaseIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("at");
    QTest::newRow("another file") << QByteArray(9000, 'x') << 0;
    QTest::newRow("page one is gone") << QByteArray(3996, '\0') << 100;
    QTest::newRow("the rest is gone") << QByteArray(60'000, '\x5a') << 8192;
}

void TestWorld::shouldSayThatTheDatabaseIsDamaged()
{
    QFETCH(QByteArray, content);
    QFETCH(int, at);
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(content), content.size());
    file.close();
    for (const char *line : {"case list", "verify", "verify --structure"}) {
        const Run run = m_office->admin()(QString::fromLatin1(line));
        QVERIFY2(run.exitCode == 3, (run.out + run.err).constData());
        QCOMPARE(run.errorCode(), QStringLiteral("damaged"));
    }
}

void TestWorld::shouldFindATurnedBit()
{
    QVERIFY(m_office->openCase(1) > 0);
    QStringList papers;
    QDirIterator files(m_office->data(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (QFileInfo(path).absolutePath() != m_office->data())
            papers << path;
    }
    QCOMPARE(papers.size(), 2);
    QFile paper(papers.first());
    QVERIFY(paper.open(QIODevice::ReadWrite) && paper.seek(paper.size() / 2));
    char byte = 0;
    QVERIFY(paper.getChar(&byte) && paper.seek(paper.size() / 2) && paper.putChar(char(byte ^ 1)));
    paper.close();
    const Run run = m_office->admin()(QStringLiteral("verify"));
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.reasonCodes().size(), 1);
    QVERIFY2(run.err.contains(QFileInfo(paper).baseName().toUtf8()), run.err.constData());
}

void TestWorld::shouldFindARoleGivenInTheDatabase()
{
    QCOMPARE(
        m_office->admin()(QStringLiteral("user add loket --role loket --new-password-fd 0"), {}, "sandi-untuk-loket\n")
            .exitCode,
        0);
    QCOMPARE(inDatabase({QStringLiteral("UPDATE user_account SET roles = 'loket,administrator' WHERE name = 'loket'")}),
             QString());
    const Run self = m_office->admin().as(QStringLiteral("loket"),
                                          QStringLiteral("sandi-untuk-loket"))(QStringLiteral("user list"));
    QCOMPARE(self.exitCode, 3);
    QVERIFY(self.err.contains("loket"));
    QCOMPARE(m_office->admin()(QStringLiteral("verify")).exitCode, 3);
}

void TestWorld::shouldFailALineWhenTheFolderIsGone()
{
    const auto batch = m_office->admin().start(QStringLiteral("batch"));
    const QByteArray list = "{\"args\": [\"case\", \"list\"]}\n";
    batch->write(list);
    QTRY_VERIFY_WITH_TIMEOUT(batch->canReadLine(), 30'000);
    QVERIFY(batch->readLine().contains("\"exit\":0"));
    QVERIFY(QDir(m_office->data()).removeRecursively());
    batch->write("{\"args\": [\"case\", \"open\"], \"input\": {\"form\": {\"name\": \"Contoh Terlambat\"}}}\n");
    QTRY_VERIFY_WITH_TIMEOUT(batch->canReadLine(), 30'000);
    const QByteArray answer = batch->readLine();
    QVERIFY2(answer.contains("\"exit\":4"), answer.constData());
    batch->closeWriteChannel();
    QVERIFY(batch->waitForFinished());
    QCOMPARE(batch->exitStatus(), QProcess::NormalExit);
}

void TestWorld::shouldTakeAStepWhenTheClockIsSetBack()
{
    const QString library = QStringLiteral("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    if (!QFile::exists(library))
        QSKIP("the package faketime is not installed");
    const int id = m_office->openCase(1);
    const Lajurctl yesterday = m_office->admin()
                                   .with(QStringLiteral("LD_PRELOAD"), library)
                                   .with(QStringLiteral("FAKETIME"), QStringLiteral("-1d"));
    const Run run = yesterday(QStringLiteral("case act %1 terima").arg(id));
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QVERIFY2(!run.object().value(QStringLiteral("warnings")).toArray().isEmpty(), run.out.constData());
    QCOMPARE(m_office->stageOf(id), QStringLiteral("MENUNGGU_DISPOSISI"));
    const Run verified = m_office->admin()(QStringLiteral("verify"));
    QVERIFY2(verified.exitCode == 0, verified.out.constData());
    // An event said to lie in the future is refused.
    const Run future = m_office->admin()(QStringLiteral("case act %1 disposisi --at 2999-01-01T10:00").arg(id));
    QCOMPARE(future.exitCode, 1);
}

void TestWorld::shouldSayThatTheAnswerCannotBeWritten()
{
    const Lajurctl full = m_office->admin().under(
        {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("\"$0\" \"$@\" > /dev/full")});
    const Run run = full(QStringLiteral("case list"));
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.err.size() > 20);
}

void TestWorld::shouldKeepTheLetterWhenItsFileCannotBeWritten()
{
    const int id = m_office->openCase(1);
    for (const char *step : {"terima", "disposisi", "teruskan", "catat_bukti_email how=dibalas-pemohon",
                             "periksa nik=cocok name=cocok birthDate=cocok sex=cocok", "setujui"}) {
        const Run run = m_office->admin()(QStringLiteral("case act %1 %2").arg(id).arg(QLatin1String(step)));
        QVERIFY2(run.exitCode == 0, run.out.constData());
    }
    const QString mistyped = m_office->path(QStringLiteral("no/such/folder/a.pdf"));
    QCOMPARE(m_office->admin()(QStringLiteral("letter issue %1 --pdf").arg(id), {mistyped}).exitCode, 4);
    QCOMPARE(m_office->stageOf(id), QStringLiteral("PENYUSUNAN_REKOMENDASI")); // nothing was issued
    const Run full = m_office->admin()(QStringLiteral("letter issue %1 --pdf /proc/a.pdf").arg(id));
    QCOMPARE(full.exitCode, 4);
    QCOMPARE(m_office->stageOf(id), QStringLiteral("MENUNGGU_TTD_REKOMENDASI")); // issued, and printed again
    QCOMPARE(
        m_office->admin()(QStringLiteral("letter reprint %1 --pdf").arg(id), {m_office->path(QStringLiteral("a.pdf"))})
            .exitCode,
        0);
}

QTEST_MAIN(TestWorld)
#include "tst_world.moc"
