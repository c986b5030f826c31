// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Whatever is changed behind Lajur's back is found and named; an office nobody touched has nothing to report.
class TestVerification : public QObject
{
    Q_OBJECT

private:
    static QStringList found(TestOffice &office)
    {
        const auto report = office->verification().everything();
        if (!report)
            return {outcome(report)};
        QStringList codes;
        for (const Problem &problem : report->problems)
            codes << problem.code + QLatin1Char('@') + problem.place;
        return codes;
    }

    static bool flipBit(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x10);
        return file.seek(0) && file.write(bytes) == bytes.size();
    }

    static QString paperPath(const TestOffice &office, const QString &name)
    {
        return QStringLiteral("%1/papers/%2/%3.sealed").arg(office.folder(), name.left(2), name);
    }

private slots:
    void shouldFindNothingInAnUnharmedOffice()
    {
        TestOffice office;
        office.aCase(1).inStage(QStringLiteral("SELESAI"));
        office.aCase(2).inStage(QStringLiteral("DI_KABID"));
        QVERIFY(office->finishWork());
        QCOMPARE(found(office), QStringList());
        const auto report = office->verification().everything();
        QCOMPARE(report->cases, 2);
        QVERIFY(report->events > 15);
        QCOMPARE(report->orphans, 0);
        QVERIFY(report->sealsChecked);
        office->signIn().signOut();
        QVERIFY(office->verification().structure()->problems.isEmpty());
        QVERIFY(office->checkDatabase());
    }

    void shouldFindAndNameAnyRowThatWasChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("problem");
        const QString event = QStringLiteral("UPDATE case_event SET %1 WHERE sequence = 4");
        const QString mac = QStringLiteral("event.mac@P-2026-00001");
        QTest::newRow("event: done by") << event.arg(QStringLiteral("done_by_name = 'Orang Lain'")) << mac;
        QTest::newRow("event: NIP") << event.arg(QStringLiteral("done_by_nip = '1'")) << mac;
        QTest::newRow("event: recorded by") << event.arg(QStringLiteral("recorded_by_name = 'kasi'")) << mac;
        QTest::newRow("event: recorder") << event.arg(QStringLiteral("recorded_by = 2")) << mac;
        QTest::newRow("event: function") << event.arg(QStringLiteral("function = 'kasi'")) << mac;
        QTest::newRow("event: time") << event.arg(
            QStringLiteral("event_at = replace(event_at, '2026-11-23T01', '2026-11-23T00')"))
                                     << mac;
        QTest::newRow("event: entry time")
            << event.arg(QStringLiteral("entered_at = replace(entered_at, '2026', '2025')")) << mac;
        QTest::newRow("event: stage") << event.arg(QStringLiteral("to_stage = 'DITOLAK'"))
                                      << QStringLiteral("history.replay@P-2026-00001");
        QTest::newRow("event: round") << event.arg(QStringLiteral("round = 2")) << mac;
        QTest::newRow("event: mac") << event.arg(QStringLiteral("mac = zeroblob(32)")) << mac;
        QTest::newRow("event: details") << QStringLiteral(
            "UPDATE case_event SET sealed_details = zeroblob(90) WHERE sequence = 2")
                                        << QStringLiteral("event.details@P-2026-00001");
        QTest::newRow("event deleted") << QStringLiteral("DELETE FROM case_event WHERE sequence = 2")
                                       << QStringLiteral("event.sequence@P-2026-00001");
        const QString row = QStringLiteral("UPDATE case_file SET %1 WHERE id = 1");
        const QString projection = QStringLiteral("case.projection@P-2026-00001");
        QTest::newRow("case: stage") << row.arg(QStringLiteral("stage = 'DI_KABID'")) << projection;
        QTest::newRow("case: lane") << row.arg(QStringLiteral("lane = 'kasi'")) << projection;
        QTest::newRow("case: hidden from the board") << row.arg(QStringLiteral("open = 1 - open")) << projection;
        QTest::newRow("case: in the stage since")
            << row.arg(QStringLiteral("stage_since = replace(stage_since, '2026', '2025')")) << projection;
        QTest::newRow("case: name") << row.arg(QStringLiteral("name = 'Orang Lain'"))
                                    << QStringLiteral("case.readable@P-2026-00001");
        QTest::newRow("case: e-mail") << row.arg(QStringLiteral("email = 'x@batam.go.id'"))
                                      << QStringLiteral("case.readable@P-2026-00001");
        QTest::newRow("case: form") << row.arg(QStringLiteral("sealed_form = zeroblob(500)"))
                                    << QStringLiteral("case.form@P-2026-00001");
        QTest::newRow("case: key of another")
            << row.arg(QStringLiteral("key_wrap = (SELECT key_wrap FROM case_file WHERE id = 2)"))
            << QStringLiteral("case.form@P-2026-00001");
        QTest::newRow("case: form and key of another")
            << row.arg(QStringLiteral("key_wrap = (SELECT key_wrap FROM case_file WHERE id = 2), "
                                      "sealed_form = (SELECT sealed_form FROM case_file WHERE id = 2)"))
            << QStringLiteral("case.form@P-2026-00001");
        QTest::newRow("case: workflow") << row.arg(QStringLiteral("workflow_hash = zeroblob(32)"))
                                        << QStringLiteral("case.workflow@P-2026-00001");
        QTest::newRow("role") << QStringLiteral("UPDATE user_account SET roles = 'administrator' WHERE name = 'kabid'")
                              << QStringLiteral("user.mac@kabid");
        QTest::newRow("blocked account let in")
            << QStringLiteral("UPDATE user_account SET active = 0 WHERE name = 'kabid'")
            << QStringLiteral("user.mac@kabid");
        const QString number = QStringLiteral("500.12/001/DISKOMINFO/XI/2026");
        QTest::newRow("number: state")
            << QStringLiteral("UPDATE number SET state = 'void' WHERE text = '%1'").arg(number)
            << QStringLiteral("number.mac@") + number;
        QTest::newRow("number: text") << QStringLiteral("UPDATE number SET text = 'X-1' WHERE text = '%1'").arg(number)
                                      << QStringLiteral("number.mac@X-1");
        QTest::newRow("number deleted") << QStringLiteral("DELETE FROM number WHERE text = 'A-2026-0001'")
                                        << QStringLiteral("number.missing@P-2026-00001");
        QTest::newRow("certificate: holder") << QStringLiteral("UPDATE certificate SET name = 'Orang Lain'")
                                             << QStringLiteral("certificate.mac@9900000000001");
        QTest::newRow("certificate: status") << QStringLiteral("UPDATE certificate SET status = 'dicabut'")
                                             << QStringLiteral("certificate.mac@9900000000001");
        QTest::newRow("certificate deleted")
            << QStringLiteral("DELETE FROM certificate") << QStringLiteral("certificate.missing@P-2026-00001");
        QTest::newRow("letter: content") << QStringLiteral("UPDATE letter SET sealed_content = zeroblob(400)")
                                         << QStringLiteral("letter.content@") + number;
        QTest::newRow("letter: state") << QStringLiteral("UPDATE letter SET state = 'void'")
                                       << QStringLiteral("letter.number@P-2026-00001");
        QTest::newRow("letter: number") << QStringLiteral("UPDATE letter SET number_text = 'X-1'")
                                        << QStringLiteral("letter.missing@P-2026-00001");
        QTest::newRow("letter taken from its case")
            << QStringLiteral("DELETE FROM letter_subject") << QStringLiteral("letter.missing@P-2026-00001");
        QTest::newRow("paper: row deleted")
            << QStringLiteral("DELETE FROM document_version WHERE id = 1") << QStringLiteral("paper.gone@P-2026-00001");
        QTest::newRow("paper: content") << QStringLiteral(
            "UPDATE document_version SET content_hash = zeroblob(32) WHERE id = 1")
                                        << QStringLiteral("paper.gone@P-2026-00001");
        QTest::newRow("seal: count") << QStringLiteral("UPDATE seal SET event_count = event_count + 1")
                                     << QStringLiteral("seal.mac@2026-11-23");
        QTest::newRow("seal: heads") << QStringLiteral("UPDATE seal SET heads_hash = zeroblob(32)")
                                     << QStringLiteral("seal.mac@2026-11-23");
        QTest::newRow("paper: row of another kind")
            << QStringLiteral("UPDATE document SET kind = 'lainnya' WHERE kind = 'ktp' AND case_id = 1")
            << QStringLiteral("paper.damaged");
        QTest::newRow("paper: version") << QStringLiteral("UPDATE document_version SET version = 2 WHERE id = 1")
                                        << QStringLiteral("paper.damaged");
        QTest::newRow("person: NIK of another") << QStringLiteral(
            "UPDATE person SET sealed_nik = (SELECT sealed_nik FROM person WHERE id = 2) WHERE id = 1")
                                                << QStringLiteral("person.nik");
    }

    void shouldFindAndNameAnyRowThatWasChanged()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, problem);
        TestOffice office;
        office.aCase(1).inStage(QStringLiteral("TERBIT"));
        office.aCase(2).inStage(QStringLiteral("DI_KABID"));
        QVERIFY(office->finishWork());
        QCOMPARE(found(office), QStringList());
        QVERIFY(office.tamper({sql}));
        const QStringList problems = found(office);
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [&](const QString &each) { return each.startsWith(problem); }),
                 qPrintable(problems.join(QLatin1Char(' '))));
    }

    void shouldFindTheNewestEntriesCutOffBelowASeal()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("DI_KABID"));
        QVERIFY(office->finishWork());
        const OpenedCase sealed = office.load(id);
        const CaseEvent before = sealed.history.at(sealed.history.size() - 2);
        // GIVEN somebody who deletes the last entry and mends the row so that both agree
        QVERIFY(office.tamper(
            {QStringLiteral("DELETE FROM case_event WHERE sequence = %1").arg(sealed.history.last().sequence),
             QStringLiteral("UPDATE case_file SET stage = '%1', lane = 'kepala_dinas', event_count = event_count - 1, "
                            "stage_since = '%2'")
                 .arg(before.toStage, before.eventAt.toString(Qt::ISODateWithMs))}));
        // WHEN everything is checked THEN the seal misses it
        QVERIFY(found(office).contains(QStringLiteral("seal.heads@2026-11-23")));
    }

    void shouldNameASealedFileWithOneBitTurnedAndOneThatIsGone()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        const auto papers = office->ports().documents.latestOfCase(id);
        const QString turned = papers->first().second.storedName;
        const QString gone = papers->last().second.storedName;
        QVERIFY(flipBit(paperPath(office, turned)));
        QVERIFY(QFile::remove(paperPath(office, gone)));
        const QStringList problems = found(office);
        QCOMPARE((QSet<QString>(problems.begin(), problems.end())),
                 (QSet<QString>{QStringLiteral("paper.damaged@") + turned, QStringLiteral("paper.missing@") + gone}));
        QCOMPARE(office->verification().structure()->problems.size(), 1); // without keys only the one that is gone
    }

    void shouldNotOpenWithTheKeyOfAnotherOffice()
    {
        TestOffice office;
        TestOffice other;
        const CaseId id = other.aCase().opened();
        QCOMPARE(codeOf(office->ports().sealer.openKey(other.load(id).record.keyWrap)), QStringLiteral("damaged"));
    }

    void shouldSealOnceADay()
    {
        TestOffice office;
        const auto seals = [&] { return office->ports().seals.all()->size(); };
        QVERIFY(office->finishWork());
        QCOMPARE(seals(), 0); // nothing has happened yet
        office.aCase(1).opened();
        QVERIFY(office->finishWork());
        QVERIFY(office->finishWork());
        QCOMPARE(seals(), 1);
        office.clock().advance(86400);
        QVERIFY(office->finishWork());
        QCOMPARE(seals(), 1);
        office.aCase(2).opened();
        QVERIFY(office->finishWork());
        QCOMPARE(seals(), 2);
        // A clock that once ran ahead does not put an end to sealing.
        office.clock().advance(-3 * 86400);
        office.aCase(3).opened();
        QVERIFY(office->finishWork());
        QCOMPARE(seals(), 3);
        QCOMPARE(found(office), QStringList());
    }

    void shouldFindAnOlderFormThatWasPutBack()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        QVERIFY(office.tamper({QStringLiteral("CREATE TABLE kept AS SELECT sealed_form FROM case_file")}));
        const OpenedCase opened = office.load(id);
        CaseForm form = *office->ledger().form(opened);
        form.phone = QStringLiteral("081299990000");
        QVERIFY(office->intake().edit(id, form, {}, office.profile()));
        QCOMPARE(found(office), QStringList());
        QVERIFY(office.tamper({QStringLiteral("UPDATE case_file SET sealed_form = (SELECT sealed_form FROM kept)")}));
        QCOMPARE(found(office), QStringList(QStringLiteral("case.form-replaced@P-2026-00001")));
    }

    void shouldSweepOldOrphansOnly()
    {
        TestOffice office;
        office.clock().set(QDateTime::currentDateTimeUtc());
        office.aCase().opened();
        const auto put = [&] {
            return *office->ports().papers.put([](QIODevice &out) -> Status {
                return out.write("sisa") == 4 ? Status() : failure(ErrorCode::DiskFull, {});
            });
        };
        const QString old = put();
        const QString young = put(); // as another program does just before it commits its row
        QFile file(paperPath(office, old));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-31), QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(office->verification().structure()->orphans, 2);
        QVERIFY(office->finishWork());
        const QSet<QString> names = *office->ports().papers.names();
        QVERIFY(!names.contains(old));
        QVERIFY(names.contains(young));
        QCOMPARE(names.size(), 3);
        QCOMPARE(found(office), QStringList());
    }
};

QTEST_MAIN(TestVerification)
#include "tst_verification.moc"
