// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace lajur::endtoend;

/// Shows that wrong use and broken rules end with a sentence, the right exit status, and nothing changed.
class TestWrongUse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_office.isFounded(), m_office.founding().out.constData()); }
    void shouldAnswerWrongUse_data();
    void shouldAnswerWrongUse();
    void shouldNameTheCommandsOfAGroup();
    void shouldTakeGlobalOptionsAnywhere_data();
    void shouldTakeGlobalOptionsAnywhere();
    void shouldRefuseByRule_data();
    void shouldRefuseByRule();
    void shouldSayWhatIsWrongWithANik_data();
    void shouldSayWhatIsWrongWithANik();
    void shouldRefuseABrokenOfficeFile_data();
    void shouldRefuseABrokenOfficeFile();
    void shouldRefuseABrokenCaseFile_data();
    void shouldRefuseABrokenCaseFile();
    void shouldLeaveNothingOfAFailedFounding_data();
    void shouldLeaveNothingOfAFailedFounding();
    void shouldLeaveNothingOfAFoundingThatCouldNotBeCommitted();
    void shouldExportNothingIntoTheOffice_data();
    void shouldExportNothingIntoTheOffice();
    void shouldFindACaseByNumberAndById();
    void shouldTakeDigitsForANumberFirst();
    void shouldSayReasonsOnce();
    void shouldSpeakBothLanguages();

private:
    FoundedOffice m_office;
};

void TestWrongUse::shouldAnswerWrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    for (const char *line : {"frob",
                             "case",
                             "case frob",
                             "case list more",
                             "case list --frob",
                             "case list --find",
                             "case list --limit abc",
                             "case list --limit 0",
                             "case list --offset -1",
                             "case list --open=yes",
                             "case list --find x --stage DRAF",
                             "case show",
                             "case show 1 2",
                             "case act",
                             "case act 1",
                             "case act 1 terima --at gestern",
                             "case act 1 terima --at 2026-01-05",
                             "case act 1 terima --at 2026-13-01T10:00",
                             "case act 1 terima --set",
                             "case act 1 terima --set x",
                             "case act 1 terima --set =x",
                             "case act 1 terima --set a=1 b",
                             "case act 1 terima --set a=1 a=2",
                             "case attach 1 ktp",
                             "letter issue",
                             "letter reprint 1",
                             "letter void",
                             "register export",
                             "register export pemohon",
                             "backup",
                             "backup x --keep 0",
                             "backup x --keep viele",
                             "restore",
                             "nik",
                             "nik 1 2",
                             "workflow",
                             "workflow check",
                             "init",
                             "init --office x",
                             "user add",
                             "user roles admin",
                             "user roles admin --block --unblock",
                             "user reset",
                             "user reset admin --new-password-fd x",
                             "user reset admin --new-password-fd 99",
                             "verify --recovery-fd 99",
                             "--recovery-fd",
                             "--recovery-fd x case list",
                             "demo --open -1",
                             "demo --closed many",
                             "--lang de case list",
                             "--lang",
                             "--data",
                             "--data= case list",
                             "--user",
                             "--password-fd",
                             "--password-fd x case list",
                             "--password-fd -1 case list",
                             "--password-fd 99 case list",
                             "--password-fd 0 case list",
                             "--json=1 case list",
                             "-x case list"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestWrongUse::shouldAnswerWrongUse()
{
    QFETCH(QString, line);
    const Run run = m_office.admin().plain(line);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.trimmed().size() > 15 && run.err.contains(' '), run.err.constData());
    if (!line.isEmpty())
        QCOMPARE(m_office.admin()(line).errorCode(), QStringLiteral("wrong-use"));
}

void TestWrongUse::shouldNameTheCommandsOfAGroup()
{
    QVERIFY(m_office.admin().plain(QStringLiteral("letter frob")).err.contains("letter reprint"));
}

void TestWrongUse::shouldTakeGlobalOptionsAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString data = m_office.data();
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("in front") << QStringList{QStringLiteral("--data"), data}
            + words("--user admin --json case list --open");
    QTest::newRow("behind") << words("case list --open --json --user admin --data") + QStringList(data);
    QTest::newRow("between") << words("case --json list --user=admin --open")
            + QStringList(QStringLiteral("--data=") + data);
    QTest::newRow("inside the command's options")
        << words("case list --limit --json 5 --user admin --data") + QStringList(data);
}

void TestWrongUse::shouldTakeGlobalOptionsAnywhere()
{
    QFETCH(QStringList, arguments);
    const Run run = m_office.admin().exactly(arguments);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.startsWith('['));
}

void TestWrongUse::shouldRefuseByRule_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown case") << QStringLiteral("case show 999") << QStringLiteral("not-found");
    QTest::newRow("unknown number") << QStringLiteral("case show P-1999-00001") << QStringLiteral("not-found");
    QTest::newRow("unknown register") << QStringLiteral("register export alles --csv x.csv")
                                      << QStringLiteral("invalid");
    QTest::newRow("no role") << QStringLiteral("user add budi") << QStringLiteral("invalid");
    QTest::newRow("unknown role") << QStringLiteral("user add budi --role bos") << QStringLiteral("invalid");
    QTest::newRow("name in use") << QStringLiteral("user add admin --role kasi") << QStringLiteral("invalid");
    QTest::newRow("bad name") << QStringLiteral("user add <b> --role kasi") << QStringLiteral("invalid");
    QTest::newRow("bad NIP") << QStringLiteral("user add budi --role kasi --nip 123") << QStringLiteral("invalid");
    QTest::newRow("unknown account") << QStringLiteral("user reset nobody") << QStringLiteral("not-found");
    QTest::newRow("last administrator") << QStringLiteral("user roles admin --role kasi") << QStringLiteral("refused");
    QTest::newRow("another office here") << QStringLiteral("demo") << QStringLiteral("refused");
}

void TestWrongUse::shouldRefuseByRule()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    const Run run = m_office.admin()(line);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), code);
    QVERIFY2(run.err.trimmed().size() > 15, run.err.constData());
    QCOMPARE(m_office.admin()(QStringLiteral("user list")).array().size(), 1);
}

void TestWrongUse::shouldSayWhatIsWrongWithANik_data()
{
    QTest::addColumn<QString>("nik");
    for (const char *nik :
         {"1", "997101010185000", "99710101018500011", "997101010185000x", "9971010101850000", "9971013201850001",
          "9971017201850001", "9971010001850001", "9971010113850001", "9971013002850001", "0071010101850001",
          "9971012902850001", "\u0669971010101850001", "<b>&{{"})
        QTest::newRow(nik) << QString::fromUtf8(nik);
}

void TestWrongUse::shouldSayWhatIsWrongWithANik()
{
    QFETCH(QString, nik);
    const Run run = m_office.admin()(QStringLiteral("nik"), {nik});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("invalid"));
    QVERIFY2(!run.reasonCodes().isEmpty(), run.out.constData());
    QVERIFY(!run.out.contains(nik.toUtf8()) || nik.size() < 8);
    // A good one beside it, also spaced as people write it.
    QCOMPARE(m_office.admin()(QStringLiteral("nik"), {QStringLiteral("9971 0101 0185 0001")})
                 .object()
                 .value(QStringLiteral("valid")),
             QJsonValue(true));
}

void TestWrongUse::shouldRefuseABrokenOfficeFile_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("unknown entry", "colour", QStringLiteral("red"));
    row("no city", "city", QStringLiteral(" "));
    row("officials are a text", "officials", QStringLiteral("x"));
    row("an official is a number", "officials", QJsonArray{1});
    row("first user is a text", "firstUser", QStringLiteral("x"));
    row("first user has an unknown entry", "firstUser", QJsonObject{{QStringLiteral("shoe"), QStringLiteral("42")}});
    row("first user has an unknown role", "firstUser",
        QJsonObject{{QStringLiteral("roles"), QJsonArray{QStringLiteral("bos")}}});
    row("first user's NIP is none", "firstUser", QJsonObject{{QStringLiteral("nip"), QStringLiteral("12")}});
    row("paper is A3", "paper", QStringLiteral("A3"));
    row("pattern has no counter", "letterPattern", QStringLiteral("tetap"));
}

void TestWrongUse::shouldRefuseABrokenOfficeFile()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = officeFile();
    json.insert(key, value);
    const QString file = writeJson(m_office.path(QStringLiteral("broken.json")), json);
    const QString data = m_office.path(QStringLiteral("never"));
    const QString recovery = m_office.path(QStringLiteral("never.txt"));
    const Run run = m_office.admin().in(data)(QStringLiteral("init --office"),
                                              {file, QStringLiteral("--recovery-out"), recovery});
    QVERIFY2(run.exitCode == 1, run.out.constData());
    QCOMPARE(run.errorCode(), QStringLiteral("invalid"));
    QVERIFY(!QFile::exists(recovery) && !QFile::exists(data));
}

void TestWrongUse::shouldRefuseABrokenCaseFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"form\": {");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("unknown entry") << QByteArray("{\"from\": {}}");
    QTest::newRow("unknown field") << QByteArray("{\"form\": {\"shoe\": \"42\"}}");
    QTest::newRow("field of a wrong type") << QByteArray("{\"form\": {\"name\": 1}}");
    QTest::newRow("no name") << QByteArray("{\"form\": {}}");
    QTest::newRow("unknown employment") << QByteArray("{\"form\": {\"name\": \"A\", \"employment\": \"x\"}}");
    QTest::newRow("unknown kind") << QByteArray("{\"kind\": \"lama\", \"form\": {\"name\": \"A\"}}");
    QTest::newRow("no such stage") << QByteArray(
        "{\"form\": {\"name\": \"A\"}, \"outside\": {\"stage\": \"X\", \"note\": \"dari buku agenda lama\"}}");
    QTest::newRow("taken over without a note")
        << QByteArray("{\"form\": {\"name\": \"A\"}, \"outside\": {\"stage\": \"TERBIT\"}}");
}

void TestWrongUse::shouldRefuseABrokenCaseFile()
{
    QFETCH(QByteArray, json);
    const Run run = m_office.admin()(QStringLiteral("case open --from -"), {}, json);
    QVERIFY2(run.exitCode == 1, (run.out + run.err).constData());
    QVERIFY(m_office.admin()(QStringLiteral("case list --find A")).array().isEmpty());
}

void TestWrongUse::shouldLeaveNothingOfAFailedFounding_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("recovery");
    const QString good = FoundedOffice::password();
    QTest::newRow("weak password") << QStringLiteral("123") << QStringLiteral("again-1.txt");
    QTest::newRow("no folder for the recovery key") << good << QStringLiteral("none/again.txt");
}

void TestWrongUse::shouldLeaveNothingOfAFailedFounding()
{
    QFETCH(QString, password);
    QFETCH(QString, recovery);
    const Lajurctl office = m_office.admin().in(m_office.path(QString::fromLatin1(QTest::currentDataTag())));
    const QString file = writeJson(m_office.path(QStringLiteral("good.json")), officeFile());
    const QStringList further{file, QStringLiteral("--recovery-out"), m_office.path(recovery)};
    const QString line = QStringLiteral("init --office");
    const Run run = office.as(QStringLiteral("admin"), password)(line, further);
    QVERIFY2(run.exitCode == 1 || run.exitCode == 4, run.out.constData());
    QVERIFY(!QFile::exists(m_office.path(recovery)));
    const QStringList left = QDir(office.dataFolder()).entryList({QStringLiteral("lajur.sqlite*")}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    // The same line again, once the fault is gone
    QVERIFY(QDir().mkpath(QFileInfo(m_office.path(recovery)).path()));
    QCOMPARE(office(line, further).exitCode, 0);
    // What is founded is not taken away by the next who tries
    QCOMPARE(
        office(line, {file, QStringLiteral("--recovery-out"), m_office.path(QStringLiteral("other.txt"))}).exitCode, 1);
    QCOMPARE(office(QStringLiteral("user list")).array().size(), 1);
}

void TestWrongUse::shouldLeaveNothingOfAFoundingThatCouldNotBeCommitted()
{
    // GIVEN ever more room for a file: the last founding that fails has its tables made and its key written
    const QString file = writeJson(m_office.path(QStringLiteral("good.json")), officeFile());
    QString last;
    for (int blocks = 256; blocks < 4096; blocks += 8) {
        const QString name = QStringLiteral("room-%1").arg(blocks);
        const Run run = m_office.admin()
                            .in(m_office.path(name))
                            .under({QStringLiteral("sh"), QStringLiteral("-c"),
                                    QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(blocks)})(
                                QStringLiteral("init --office"),
                                {file, QStringLiteral("--recovery-out"), m_office.path(name + QStringLiteral(".txt"))});
        if (run.exitCode == 0)
            break;
        QCOMPARE(run.errorCode(), QStringLiteral("disk-full"));
        last = name;
    }
    // THEN nothing of it is there
    QVERIFY(!last.isEmpty());
    QVERIFY(QDir(m_office.path(last)).exists());
    QCOMPARE(QDir(m_office.path(last)).entryList({QStringLiteral("lajur.sqlite*")}, QDir::Files), QStringList());
    QVERIFY(!QFile::exists(m_office.path(last + QStringLiteral(".txt"))));
}

void TestWrongUse::shouldExportNothingIntoTheOffice_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("register") << QStringLiteral("register export pemohon --csv");
    QTest::newRow("letter") << QStringLiteral("letter issue 1 --pdf");
    QTest::newRow("letter again") << QStringLiteral("letter reprint 1 --pdf");
}

void TestWrongUse::shouldExportNothingIntoTheOffice()
{
    QFETCH(QString, line);
    const QString link = m_office.path(QStringLiteral("link"));
    QFile::link(m_office.data(), link);
    const auto answer = [&](const QString &file) { return m_office.admin()(line, {file}).errorCode(); };
    QCOMPARE(answer(m_office.data() + QStringLiteral("/keluar")), QStringLiteral("refused"));
    QCOMPARE(answer(m_office.data() + QStringLiteral("/papers/../keluar")), QStringLiteral("refused"));
    QCOMPARE(answer(link + QStringLiteral("/keluar")), QStringLiteral("refused"));
    // Before anything else is asked: neither the case nor the folder is there.
    QCOMPARE(answer(m_office.path(QStringLiteral("tidak-ada/keluar"))), QStringLiteral("unavailable"));
    QVERIFY(!QFile::exists(m_office.data() + QStringLiteral("/keluar")));
}

void TestWrongUse::shouldFindACaseByNumberAndById()
{
    const int id = m_office.openCase(1);
    const QJsonObject byId = m_office.admin()(QStringLiteral("case show %1").arg(id)).object();
    const QJsonObject byNumber
        = m_office.admin()(QStringLiteral("case show"), {byId.value(QStringLiteral("number")).toString()}).object();
    QCOMPARE(byNumber.value(QStringLiteral("id")).toInt(), id);
    // One open request a person
    const QString again = writeJson(m_office.path(QStringLiteral("again.json")), caseFile(1));
    QCOMPARE(m_office.admin()(QStringLiteral("case open --from"), {again}).reasonCodes(),
             QStringList(QStringLiteral("case.already-open")));
}

void TestWrongUse::shouldTakeDigitsForANumberFirst()
{
    // GIVEN an office that numbers with digits alone, and a case whose row id is the number of the first
    QJsonObject json = officeFile();
    json.insert(QStringLiteral("casePattern"), QStringLiteral("{tahun}{urut}"));
    const Lajurctl office = m_office.admin().in(m_office.path(QStringLiteral("digits")));
    const QString file = writeJson(m_office.path(QStringLiteral("digits.json")), json);
    const Run founding = office(QStringLiteral("init --office"),
                                {file, QStringLiteral("--recovery-out"), m_office.path(QStringLiteral("digits.txt"))});
    QVERIFY2(founding.exitCode == 0, founding.out.constData());
    const auto open = [&](int n) {
        const QString form = writeJson(m_office.path(QStringLiteral("digits-%1.json").arg(n)), caseFile(n));
        return office(QStringLiteral("case open --from"), {form}).object();
    };
    const QString number = open(1).value(QStringLiteral("number")).toString();
    QVERIFY(number.toInt() > 2026);
    QCOMPARE(open(2).value(QStringLiteral("id")).toInt(), 2);
    {
        QSqlDatabase behind = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        behind.setDatabaseName(office.dataFolder() + QStringLiteral("/lajur.sqlite"));
        QVERIFY(behind.open());
        QVERIFY(QSqlQuery(behind).exec(
            QStringLiteral("UPDATE case_file SET id = %1 WHERE id = 2").arg(number.toInt() - 1)));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
    QCOMPARE(open(3).value(QStringLiteral("id")).toInt(), number.toInt());
    // WHEN asked for by those digits THEN the number wins
    QCOMPARE(office(QStringLiteral("case show"), {number}).object().value(QStringLiteral("id")).toInt(), 1);
}

void TestWrongUse::shouldSayReasonsOnce()
{
    const int id = m_office.openCase(2);
    const Run machine = m_office.admin()(QStringLiteral("case act %1 setujui").arg(id));
    QCOMPARE(machine.reasonCodes().size(), 1);
    const QJsonObject error = machine.object().value(QStringLiteral("error")).toObject();
    const QByteArray reason = error.value(QStringLiteral("reasons"))
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value(QStringLiteral("text"))
                                  .toString()
                                  .toUtf8();
    QVERIFY2(machine.err.count(reason) == 1, machine.err.constData());
}

void TestWrongUse::shouldSpeakBothLanguages()
{
    const Run indonesian = m_office.admin().exactly({QStringLiteral("--help")});
    const Run english
        = m_office.admin().exactly({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(indonesian.exitCode, 0);
    QVERIFY(english.out.contains("Takes an action of the SOP on a case."));
    QVERIFY(!indonesian.out.contains("Takes an action of the SOP on a case."));
}

QTEST_MAIN(TestWrongUse)
#include "tst_wronguse.moc"
