// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// The SOP as the staff walk it: forward, back to the applicant, past BSrE's refusal, and a step back.
class TestCaseSteps : public QObject
{
    Q_OBJECT

private:
    static bool isOpen(TestOffice &office, CaseId id, const QString &transition)
    {
        const auto actions = office->steps().actions(id, office.profile());
        return actions && std::any_of(actions->begin(), actions->end(), [&](const workflow::Action &action) {
                   return action.transition == transition && action.open;
               });
    }

private slots:
    void shouldRecordAnActOnlyForWhoHoldsItsFunction()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
        const QDate today = office.clock().today();
        services::StepRequest request;
        request.transition = QStringLiteral("disposisi");
        request.by = office->ports().officials.onDuty(QStringLiteral("kabid"), today)->value().nip;
        QCOMPARE(codeOf(office->steps().take(id, request, office.profile())), QStringLiteral("refused"));
        request.by = office->ports().officials.onDuty(QStringLiteral("kepala_dinas"), today)->value().nip;
        QVERIFY(office->steps().take(id, request, office.profile()));
        QCOMPARE(office.load(id).history.last().doneByNip, request.by);
    }

    void shouldCarryACaseThroughTheWholeSop()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("SELESAI"));
        const OpenedCase opened = office.load(id);
        QVERIFY(!opened.record.open);
        QCOMPARE(opened.record.closedAt, opened.history.last().eventAt);
        QCOMPARE(opened.record.missing, 0);
        QCOMPARE(opened.record.agendaNumber, QStringLiteral("A-2026-0001"));
        QVERIFY(office->steps().actions(id, office.profile())->isEmpty());
        QVERIFY(office->verification().everything()->problems.isEmpty());
    }

    void shouldNotMoveACaseThatMovedOnSinceItWasShown()
    {
        // GIVEN a case as it was shown, and what somebody else did with it meanwhile
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI"));
        StepRequest request;
        request.transition = QStringLiteral("kembalikan");
        request.note = QStringLiteral("KTP tidak terbaca");
        request.seenRowVersion = office.load(id).record.rowVersion;
        QVERIFY(office.signIn(QStringLiteral("loket")));
        QVERIFY(office.attach(id, QStringLiteral("disposisi")));
        // WHEN the action decided upon before is taken
        QVERIFY(office.signIn(QStringLiteral("kasi")));
        const QStringList before = office.dump();
        const auto late = office->steps().take(id, request, office.profile());
        // THEN it says who did what, nothing has changed, and a second look makes it good
        QCOMPARE(codeOf(late), QStringLiteral("conflict"));
        QVERIFY2(late.error().text.contains(QStringLiteral("loket")), qPrintable(late.error().text));
        QVERIFY2(late.error().text.contains(QStringLiteral("paper attached")), qPrintable(late.error().text));
        QCOMPARE(office.dump(), before);
        request.seenRowVersion = office.load(id).record.rowVersion;
        QCOMPARE(outcome(office->steps().take(id, request, office.profile())), QStringLiteral("ok"));
    }

    void shouldNameTheActionThatCameBetween()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
        StepRequest request;
        request.transition = QStringLiteral("disposisi");
        request.seenRowVersion = office.load(id).record.rowVersion;
        QVERIFY(office.step(id, QStringLiteral("disposisi")));
        const auto late = office->steps().take(id, request, office.profile());
        QCOMPARE(codeOf(late), QStringLiteral("conflict"));
        QVERIFY2(late.error().text.contains(QStringLiteral("Disposisi")), qPrintable(late.error().text));
        QCOMPARE(office.stage(id), QStringLiteral("DI_KABID"));
    }

    void shouldTakeALookAtAPaperForNoWorkOnTheCase()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
        StepRequest request;
        request.transition = QStringLiteral("disposisi");
        request.seenRowVersion = office.load(id).record.rowVersion;
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(office->papers().read(id, QStringLiteral("ktp"), 0, out, QStringLiteral("view")));
        QVERIFY(office.load(id).record.rowVersion != *request.seenRowVersion);
        QCOMPARE(outcome(office->steps().take(id, request, office.profile())), QStringLiteral("ok"));
    }

    void shouldTellWhoDidItFromWhoRecordedIt()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        const QDateTime signedAt = office.clock().now().addSecs(600);
        office.clock().advance(3600);
        QVERIFY(office.attach(id, QStringLiteral("disposisi"))); // the sheet comes before it is recorded
        const auto step = office.step(id, QStringLiteral("disposisi"), {}, {}, signedAt);
        QCOMPARE(outcome(step), QStringLiteral("ok"));
        const CaseEvent last = office.load(id).history.last();
        QCOMPARE(last.function, QStringLiteral("kepala_dinas"));
        QCOMPARE(last.doneByName,
                 office->ports().officials.onDuty(QStringLiteral("kepala_dinas"), QDate(2026, 11, 23))->value().name);
        QCOMPARE(last.recordedByName, QStringLiteral("loket"));
        QCOMPARE(last.eventAt, signedAt);
        QCOMPARE(last.enteredAt, office.clock().now());
        QCOMPARE(office.load(id).record.stageSince, signedAt);
    }

    void shouldTakeTheOfficialNamedByNipAndRefuseAStranger()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("DI_KABID"));
        const Official kabid = office->ports().officials.onDuty(QStringLiteral("kabid"), QDate(2026, 11, 23))->value();
        QCOMPARE(codeOf(office.step(id, QStringLiteral("teruskan"), {}, office.entry(5).form.nip)),
                 QStringLiteral("refused"));
        QCOMPARE(outcome(office.step(id, QStringLiteral("teruskan"), {}, kabid.nip)), QStringLiteral("ok"));
        QCOMPARE(office.load(id).history.last().doneByNip, kabid.nip);
    }

    void shouldRefuseATimeInTheFutureOrBeforeThePredecessor()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("DI_KABID"));
        const QDateTime before = office.load(id).state.stageSince;
        const QStringList dump = office.dump();
        QCOMPARE(codeOf(office.step(id, QStringLiteral("teruskan"), {}, {}, office.clock().now().addSecs(3600))),
                 QStringLiteral("refused"));
        QCOMPARE(codeOf(office.step(id, QStringLiteral("teruskan"), {}, {}, before.addSecs(-1))),
                 QStringLiteral("refused"));
        QCOMPARE(office.dump(), dump);
        QCOMPARE(outcome(office.step(id, QStringLiteral("teruskan"), {}, {}, before)), QStringLiteral("ok"));
    }

    void shouldSealNoLetterForAStepThatIsRefused()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("PENYUSUNAN_REKOMENDASI"));
        const QSet<QString> before = *office->ports().papers.names();
        QCOMPARE(codeOf(office.step(id, QStringLiteral("terbitkan_surat"), {}, {},
                                    QDateTime(QDate(2026, 1, 1), QTime(8, 0)))),
                 QStringLiteral("refused"));
        QCOMPARE(*office->ports().papers.names(), before);
    }

    void shouldWarnOfAClockSetBackAndKeepTheOrder()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("DI_KABID"));
        office.clock().advance(-86400);
        const auto step = office.step(id, QStringLiteral("teruskan"));
        QCOMPARE(outcome(step), QStringLiteral("ok"));
        QCOMPARE(step->warnings.size(), 1);
        const auto undone = office.undo(id);
        QCOMPARE(outcome(undone), QStringLiteral("ok"));
        QCOMPARE(undone->warnings.size(), 1);
        const QList<CaseEvent> history = office.load(id).history;
        for (qsizetype i = 1; i < history.size(); ++i)
            QVERIFY(history[i - 1].eventAt <= history[i].eventAt);
        QVERIFY(office->verification().everything()->problems.isEmpty());
    }

    void shouldReturnACaseAndTakeItBackWhereItWas_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("function");
        QTest::addColumn<bool>("letterReplaced");
        QTest::addColumn<QString>("backIn");
        const QString disposition = QStringLiteral("MENUNGGU_DISPOSISI");
        const QString kabid = QStringLiteral("DI_KABID");
        const QString kasi = QStringLiteral("VERIFIKASI_KASI");
        QTest::newRow("by Kadis") << disposition << QStringLiteral("kepala_dinas") << false << disposition;
        QTest::newRow("by Kabid") << kabid << QStringLiteral("kabid") << false << kabid;
        QTest::newRow("by Kasi") << kasi << QStringLiteral("kasi") << false << kasi;
        QTest::newRow("by Kasi, with a new letter") << kasi << QStringLiteral("kasi") << true << disposition;
    }

    void shouldReturnACaseAndTakeItBackWhereItWas()
    {
        QFETCH(const QString, stage);
        QFETCH(const QString, function);
        QFETCH(const bool, letterReplaced);
        QFETCH(const QString, backIn);
        TestOffice office;
        const CaseId id = office.aCase().inStage(stage);
        QCOMPARE(codeOf(office.step(id, QStringLiteral("kembalikan"),
                                    {{QStringLiteral("reason"), QStringLiteral("pendek")}})),
                 QStringLiteral("refused"));
        QCOMPARE(outcome(office.step(id, QStringLiteral("kembalikan"))), QStringLiteral("ok"));
        QCOMPARE(office.load(id).history.last().function, function);
        QCOMPARE(office.stage(id), QStringLiteral("PERBAIKAN_PEMOHON"));
        QVERIFY(office.attach(id, letterReplaced ? QStringLiteral("surat_permohonan") : QStringLiteral("ktp")));
        QCOMPARE(outcome(office.step(id, QStringLiteral("ajukan_ulang"))), QStringLiteral("ok"));
        QCOMPARE(office.stage(id), backIn);
        QCOMPARE(office.load(id).record.round, 2);
        QCOMPARE(outcome(office.walk(id, QStringLiteral("SELESAI"))), QStringLiteral("ok"));
        QCOMPARE(office.load(id).record.agendaNumber, QStringLiteral("A-2026-0001"));
    }

    void shouldGoOnAfterBsresRefusalOnEachWay_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("leadsTo");
        QTest::newRow("papers") << QStringLiteral("perbaiki_pemohon") << QStringLiteral("PERBAIKAN_PEMOHON");
        QTest::newRow("letter") << QStringLiteral("perbaiki_surat") << QStringLiteral("PENYUSUNAN_REKOMENDASI");
        QTest::newRow("sent again") << QStringLiteral("kirim_ulang_bsre") << QStringLiteral("SIAP_KIRIM_BSRE");
    }

    void shouldGoOnAfterBsresRefusalOnEachWay()
    {
        QFETCH(const QString, way);
        QFETCH(const QString, leadsTo);
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_BSRE"));
        QVERIFY(office.step(id, QStringLiteral("tolak_bsre")));
        QCOMPARE(outcome(office.step(id, way)), QStringLiteral("ok"));
        QCOMPARE(office.stage(id), leadsTo);
        if (way == u"perbaiki_pemohon") {
            QVERIFY(office.step(id, QStringLiteral("ajukan_ulang")));
            QCOMPARE(office.stage(id), QStringLiteral("VERIFIKASI_KASI"));
        }
        QCOMPARE(outcome(office.walk(id, QStringLiteral("SELESAI"))), QStringLiteral("ok"));
    }

    void shouldTakeAPassphraseSetBeforeBsresCheckAndResends()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("AKUN_DIKIRIM"));
        QVERIFY(office.step(id, QStringLiteral("kirim_ulang_akun")));
        QVERIFY(office.step(id, QStringLiteral("kirim_ulang_akun")));
        QVERIFY(office.step(id, QStringLiteral("passphrase_awal")));
        QCOMPARE(codeOf(office.step(id, QStringLiteral("passphrase_awal"))), QStringLiteral("refused"));
        QVERIFY(office.step(id, QStringLiteral("daftar")));
        QCOMPARE(codeOf(office.step(id, QStringLiteral("setujui_bsre"))), QStringLiteral("refused"));
        QCOMPARE(outcome(office.step(id, QStringLiteral("terbit_tanpa_passphrase"))), QStringLiteral("ok"));
        QCOMPARE(outcome(office.walk(id, QStringLiteral("SELESAI"))), QStringLiteral("ok"));
    }

    void shouldCancelAtEveryOpenStage_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"DRAF", "MENUNGGU_DISPOSISI", "DI_KABID", "VERIFIKASI_KASI", "PENYUSUNAN_REKOMENDASI",
                                  "MENUNGGU_TTD_REKOMENDASI", "SIAP_KIRIM_BSRE", "AKUN_DIKIRIM", "VERIFIKASI_BSRE",
                                  "SET_PASSPHRASE", "TERBIT"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }

    void shouldCancelAtEveryOpenStage()
    {
        QFETCH(const QString, stage);
        TestOffice office;
        const CaseId id = office.aCase().inStage(stage);
        QCOMPARE(codeOf(office.step(id, QStringLiteral("batalkan"), {{QStringLiteral("reason"), QString()}})),
                 QStringLiteral("refused"));
        QCOMPARE(outcome(office.step(id, QStringLiteral("batalkan"))), QStringLiteral("ok"));
        QVERIFY(!office.load(id).record.open);
    }

    void shouldTakeBackTheLastStepAndKeepTheAgendaNumber()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
        const OpenedCase before = office.load(id);
        QCOMPARE(outcome(office.undo(id)), QStringLiteral("ok"));
        const OpenedCase after = office.load(id);
        QCOMPARE(after.record.stage, QStringLiteral("DRAF"));
        QCOMPARE(after.history.size(), before.history.size() + 1);
        QCOMPARE(after.history.last().undoes, before.history.last().sequence);
        QVERIFY(office.step(id, QStringLiteral("terima")));
        QCOMPARE(office.load(id).record.agendaNumber, before.record.agendaNumber);
        QCOMPARE(office.ask(QStringLiteral("SELECT count(*) FROM number WHERE text LIKE 'A-%'")).toInt(), 1);
    }

    void shouldCloseTheWayBackAfterWhatCannotBeTakenBack_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("opening") << QStringLiteral("DRAF");
        QTest::newRow("letter issued") << QStringLiteral("MENUNGGU_TTD_REKOMENDASI");
        QTest::newRow("letter signed") << QStringLiteral("SIAP_KIRIM_BSRE");
        QTest::newRow("certificate in the register") << QStringLiteral("TERBIT");
    }

    void shouldCloseTheWayBackAfterWhatCannotBeTakenBack()
    {
        QFETCH(const QString, stage);
        TestOffice office;
        const CaseId id = office.aCase().inStage(stage);
        const QStringList before = office.dump();
        const auto undone = office.undo(id);
        QCOMPARE(codeOf(undone), QStringLiteral("refused"));
        QVERIFY(!undone.error().reasons.isEmpty());
        QCOMPARE(office.dump(), before);
    }

    void shouldNotReopenACaseWhosePersonHasAnotherByNow()
    {
        TestOffice office;
        const CaseId first = office.aCase(1).inStage(QStringLiteral("DI_KABID"));
        QVERIFY(office.step(first, QStringLiteral("batalkan")));
        const CaseId second = office.aCase(1).opened();
        const auto undone = office.undo(first);
        QCOMPARE(codeOf(undone), QStringLiteral("refused"));
        QVERIFY(undone.error().text.contains(office.load(second).record.number));
        QVERIFY(office.step(second, QStringLiteral("batalkan")));
        QCOMPARE(outcome(office.undo(first)), QStringLiteral("ok"));
        QVERIFY(office.load(first).record.open);
        QCOMPARE(office.stage(first), QStringLiteral("DI_KABID"));
    }

    void shouldKeepTheNoteWhateverTheActionAsksFor_data()
    {
        QTest::addColumn<QString>("transition");
        QTest::addColumn<QJsonObject>("inputs");
        QTest::newRow("takes a note") << QStringLiteral("periksa")
                                      << QJsonObject{{QStringLiteral("nik"), QStringLiteral("cocok")},
                                                     {QStringLiteral("name"), QStringLiteral("beda")},
                                                     {QStringLiteral("birthDate"), QStringLiteral("cocok")},
                                                     {QStringLiteral("sex"), QStringLiteral("cocok")}};
        QTest::newRow("takes a reason") << QStringLiteral("kembalikan") << QJsonObject();
        QTest::newRow("takes neither") << QStringLiteral("catat_bukti_email")
                                       << QJsonObject{{QStringLiteral("how"), QStringLiteral("Surel uji dibalas")}};
    }

    void shouldKeepTheNoteWhateverTheActionAsksFor()
    {
        QFETCH(const QString, transition);
        QFETCH(const QJsonObject, inputs);
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI"));
        const QString note = QStringLiteral("Gelar tidak ada pada KTP");
        const auto step = office->steps().take(id, {transition, inputs, {}, note, {}}, office.profile());
        QCOMPARE(outcome(step), QStringLiteral("ok"));
        const OpenedCase opened = office.load(id);
        const QJsonObject details = *office->ledger().details(opened, opened.history.last());
        QVERIFY(QJsonDocument(details).toJson().contains(note.toUtf8()));
    }

    void shouldAskForTheRoleOfTheFunction()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office.step(id, QStringLiteral("periksa"))), QStringLiteral("refused"));
        QVERIFY(!isOpen(office, id, QStringLiteral("setujui")));
        QCOMPARE(office.dump(), before);
        QVERIFY(office.signIn(QStringLiteral("kasi")));
        QVERIFY(isOpen(office, id, QStringLiteral("periksa")));
        QCOMPARE(outcome(office.step(id, QStringLiteral("periksa"))), QStringLiteral("ok"));
    }

    void shouldAskForAReasonWhereTheKtpDiffersValidly()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI"));
        QJsonObject verdicts{{QStringLiteral("nik"), QStringLiteral("cocok")},
                             {QStringLiteral("name"), QStringLiteral("beda")},
                             {QStringLiteral("birthDate"), QStringLiteral("cocok")},
                             {QStringLiteral("sex"), QStringLiteral("cocok")}};
        QCOMPARE(codeOf(office.step(id, QStringLiteral("periksa"), verdicts)), QStringLiteral("refused"));
        verdicts.insert(QStringLiteral("name"), QStringLiteral("salah"));
        QVERIFY(office.step(id, QStringLiteral("periksa"), verdicts));
        QVERIFY(office.step(id, QStringLiteral("catat_bukti_email")));
        QCOMPARE(codeOf(office.step(id, QStringLiteral("setujui"))), QStringLiteral("refused"));
    }
};

QTEST_MAIN(TestCaseSteps)
#include "tst_casesteps.moc"
