// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace lajur::endtoend;

/// Shows that a script can do its work in one process: a line in, a line out, in order, whatever is wrong with a line.
class TestBatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_office.isFounded(), m_office.founding().out.constData()); }
    void shouldAnswerEachLineInOrder();
    void shouldGoOnAfterALineItCannotUse_data();
    void shouldGoOnAfterALineItCannotUse();
    void shouldTakeALineOfOneMegabyte();
    void shouldKeepTheLogFromGrowing();
    void shouldAnswerALineBeforeTheNextIsWritten();
    void shouldRunNothingWithAWrongPassword();
    void shouldTakePasswordAndLinesFromTheSameInput();

private:
    static QByteArray line(const QJsonValue &id, const QStringList &args, const QJsonObject &input = {});
    static QList<QJsonObject> answers(const QByteArray &out);

    FoundedOffice m_office;
};

QByteArray TestBatch::line(const QJsonValue &id, const QStringList &args, const QJsonObject &input)
{
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("args"), QJsonArray::fromStringList(args)}};
    if (!input.isEmpty())
        json.insert(QStringLiteral("input"), input);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QList<QJsonObject> TestBatch::answers(const QByteArray &out)
{
    QList<QJsonObject> objects;
    for (const QByteArray &text : out.trimmed().split('\n'))
        objects << QJsonDocument::fromJson(text).object();
    return objects;
}

void TestBatch::shouldAnswerEachLineInOrder()
{
    const QString pdf = writePdf(m_office.path(QStringLiteral("surat.pdf")), QStringLiteral("Surat"));
    const QByteArray input = line(1, {QStringLiteral("case"), QStringLiteral("open")}, caseFile(1))
        + line(QStringLiteral("dua"),
               {QStringLiteral("case"), QStringLiteral("attach"), QStringLiteral("1"),
                QStringLiteral("surat_permohonan"), pdf})
        + line(3, {QStringLiteral("case"), QStringLiteral("act"), QStringLiteral("1"), QStringLiteral("terima")})
        + line(4, {QStringLiteral("case"), QStringLiteral("show"), QStringLiteral("1")});
    const Run run = m_office.admin()(QStringLiteral("batch"), {}, input);
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> all = answers(run.out);
    QCOMPARE(all.size(), 4);
    const QList<QJsonValue> ids{1, QStringLiteral("dua"), 3, 4};
    const QList<int> exits{0, 0, 1, 0}; // the KTP is missing
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].value(QStringLiteral("id")), ids[i]);
        QCOMPARE(all[i].value(QStringLiteral("exit")).toInt(), exits[i]);
    }
    QVERIFY(!all[2].value(QStringLiteral("error")).toObject().value(QStringLiteral("reasons")).toArray().isEmpty());
    QCOMPARE(all[3].value(QStringLiteral("result")).toObject().value(QStringLiteral("stage")).toString(),
             QStringLiteral("DRAF"));
}

void TestBatch::shouldGoOnAfterALineItCannotUse_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("not JSON") << QByteArray("{\"args\": [\"case\", \n");
    QTest::newRow("a list") << QByteArray("[1, 2]\n");
    QTest::newRow("no words") << QByteArray("{\"id\": 7}\n");
    QTest::newRow("empty words") << QByteArray("{\"args\": []}\n");
    QTest::newRow("words of another type") << QByteArray("{\"args\": [\"case\", {}]}\n");
    QTest::newRow("half a number") << QByteArray("{\"args\": [\"case\", \"show\", 1.5]}\n");
    QTest::newRow("a batch") << QByteArray("{\"args\": [\"batch\"]}\n");
    QTest::newRow("unknown command") << QByteArray("{\"args\": [\"frob\"]}\n");
    const QByteArray tail = "{\"args\": [\"user\", \"list\"]}\n";
    QTest::newRow("a line that ends in a command") << QByteArray(1024 * 1024 + 1, ' ') + tail;
    QTest::newRow("a line of several megabytes") << QByteArray(3 * 1024 * 1024, 'x') + tail;
    QTest::newRow("binary") << QByteArray("\xff\xfe\x01\n");
    QTest::newRow("input is missing") << QByteArray("{\"args\": [\"case\", \"open\", \"--from\", \"-\"]}\n");
    QTest::newRow("input is a text") << QByteArray("{\"args\": [\"case\", \"open\"], \"input\": \"x\"}\n");
}

void TestBatch::shouldGoOnAfterALineItCannotUse()
{
    QFETCH(QByteArray, bad);
    const Run run = m_office.admin()(QStringLiteral("batch"), {},
                                     bad + "\n" + line(2, {QStringLiteral("case"), QStringLiteral("list")}));
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> all = answers(run.out);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].value(QStringLiteral("exit")).toInt(), 2);
    QVERIFY(!all[0].value(QStringLiteral("error")).toObject().value(QStringLiteral("text")).toString().isEmpty());
    QCOMPARE(all[1].value(QStringLiteral("exit")).toInt(), 0);
}

void TestBatch::shouldTakeALineOfOneMegabyte()
{
    const QByteArray list = line(1, {QStringLiteral("case"), QStringLiteral("list")});
    const QByteArray longest = QByteArray(1024 * 1024 + 1 - list.size(), ' ') + list;
    const QList<QJsonObject> all = answers(m_office.admin()(QStringLiteral("batch"), {}, longest + list).out);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].value(QStringLiteral("exit")).toInt(), 0);
}

void TestBatch::shouldKeepTheLogFromGrowing()
{
    const auto batch = m_office.admin().start(QStringLiteral("batch"));
    const QByteArray writing = line(
        1, {QStringLiteral("user"), QStringLiteral("roles"), QStringLiteral("admin"), QStringLiteral("--unblock")});
    const auto logAfter = [&](int lines) {
        for (int i = 0; i < lines; ++i) {
            batch->write(writing);
            while (!batch->canReadLine() && batch->waitForReadyRead()) { }
            if (!batch->readLine().contains("\"exit\":0"))
                return qint64(0);
        }
        return QFileInfo(m_office.data() + QStringLiteral("/lajur.sqlite-wal")).size();
    };
    const qint64 once = logAfter(200);
    QVERIFY(once > 200 * 4096);
    const qint64 thrice = logAfter(400);
    QVERIFY2(thrice > 0 && thrice < once * 3 / 2, qPrintable(QStringLiteral("%1 %2").arg(once).arg(thrice)));
    batch->closeWriteChannel();
    QVERIFY(batch->waitForFinished());
}

void TestBatch::shouldAnswerALineBeforeTheNextIsWritten()
{
    const auto batch = m_office.admin().start(QStringLiteral("batch"));
    for (int i = 0; i < 3; ++i) {
        batch->write(line(i, {QStringLiteral("case"), QStringLiteral("list")}));
        QTRY_VERIFY_WITH_TIMEOUT(batch->canReadLine(), 30'000);
        QCOMPARE(QJsonDocument::fromJson(batch->readLine()).object().value(QStringLiteral("id")).toInt(), i);
    }
    batch->closeWriteChannel();
    QVERIFY(batch->waitForFinished());
    QCOMPARE(batch->exitCode(), 0);
}

void TestBatch::shouldRunNothingWithAWrongPassword()
{
    const Lajurctl stranger = m_office.admin().as(QStringLiteral("admin"), QStringLiteral("bukan-sandinya"));
    const Run run = stranger(QStringLiteral("batch"), {}, line(1, {QStringLiteral("case"), QStringLiteral("list")}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("wrong-password"));
}

void TestBatch::shouldTakePasswordAndLinesFromTheSameInput()
{
    const QByteArray input
        = FoundedOffice::password().toUtf8() + '\n' + line(1, {QStringLiteral("case"), QStringLiteral("list")});
    const Run run = Lajurctl(m_office.data())(QStringLiteral("--user admin --password-fd 0 batch"), {}, input);
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QCOMPARE(answers(run.out).size(), 1);
}

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
