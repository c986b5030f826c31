// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QJsonDocument>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// How requests come in: half-filled, faulty, a second time, from outside, and corrected later.
class TestCaseIntake : public QObject
{
    Q_OBJECT

private:
    static OutsideStart outside(const QString &stage)
    {
        OutsideStart start;
        start.stage = stage;
        start.note = QStringLiteral("Dari buku agenda lama");
        return start;
    }

    static QStringList codes(const Error &error)
    {
        QStringList codes;
        for (const Reason &reason : error.reasons)
            codes << reason.code;
        return codes;
    }

private slots:
    void shouldCorrectTheLetterOfRequestAndKeepWhatItSaidBefore()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).opened();
        IncomingLetter letter = *office->ports().incomingLetters.byId(office.load(id).record.incomingLetter);
        const QString wrong = letter.number;
        letter.number = QStringLiteral("800/77/UJI/2026");
        letter.subject = QStringLiteral("Permohonan yang benar");
        const CaseForm form = *office->ledger().form(office.load(id));
        const auto edited = office->intake().edit(id, form, {}, office.profile(), {}, letter);
        QCOMPARE(outcome(edited), QStringLiteral("ok"));
        const OpenedCase opened = office.load(id);
        const IncomingLetter stored = *office->ports().incomingLetters.byId(opened.record.incomingLetter);
        QCOMPARE(stored.number, letter.number);
        QVERIFY(stored.subject.isEmpty()); // free text lies sealed
        QCOMPARE(*office->ledger().letterSubject(opened), letter.subject);
        const QJsonObject details = *office->ledger().details(opened, opened.history.constLast());
        QCOMPARE(
            details.value(QStringLiteral("letterBefore")).toObject().value(QStringLiteral("letterNumber")).toString(),
            wrong);
        // The same again changes nothing about the letter.
        QVERIFY(office->intake().edit(id, form, {}, office.profile(), {}, letter));
        const OpenedCase again = office.load(id);
        QVERIFY(!office->ledger().details(again, again.history.constLast())->contains(QStringLiteral("letterBefore")));
    }

    void shouldTakeALetterOfRequestThatCameLaterThanTheCase()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.letter = {};
        const CaseId id = office->intake().open(entry, office.profile())->opened.record.id;
        QVERIFY(!office.load(id).record.incomingLetter.isValid());
        IncomingLetter letter;
        letter.number = QStringLiteral("800/5/UJI/2026");
        QVERIFY(office->intake().edit(id, entry.form, {}, office.profile(), {}, letter));
        QCOMPARE(office->ports().incomingLetters.byId(office.load(id).record.incomingLetter)->number, letter.number);
    }

    void shouldKeepAHalfFilledForm()
    {
        TestOffice office;
        NewCase entry;
        entry.form.name = QStringLiteral("O'Neil <b>&{{x}}");
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(outcome(intake), QStringLiteral("ok"));
        QVERIFY(intake->opened.record.missing > 5);
        QCOMPARE(office->ledger().form(office.load(intake->opened.record.id))->name, entry.form.name);
        const auto step = office.step(intake->opened.record.id, QStringLiteral("terima"));
        QCOMPARE(codeOf(step), QStringLiteral("refused"));
        QVERIFY(step.error().reasons.size() >= 4); // fields, two papers, consent
    }

    void shouldRefuseEachStructuralFaultAndNameAllOfThem()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.form.nik = QStringLiteral("99710X0101850001");
        entry.form.email = QStringLiteral("seseorang");
        entry.form.phone = QStringLiteral("12");
        entry.form.position = QString(201, u'x');
        const QStringList before = office.dump();
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(codeOf(intake), QStringLiteral("refused"));
        const QList<Reason> &reasons = intake.error().reasons;
        for (const QString &field :
             {QStringLiteral("nik"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("position")})
            QVERIFY2(std::any_of(reasons.begin(), reasons.end(),
                                 [&](const Reason &reason) { return reason.field == field; }),
                     qPrintable(field));
        QCOMPARE(office.dump(), before);
    }

    void shouldRefuseACaseWithoutName()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.form.name = QStringLiteral("  ");
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(codeOf(intake), QStringLiteral("refused"));
        QVERIFY(codes(intake.error()).contains(QStringLiteral("name.empty")));
    }

    void shouldNotOverwriteWhatSomebodyElseChangedMeanwhile()
    {
        // GIVEN a form that was shown, and an edit that came between
        TestOffice office;
        const CaseId id = office.aCase().opened();
        const qint64 seen = office.load(id).record.rowVersion;
        CaseForm form = office.entry(1).form;
        form.position = QStringLiteral("Arsiparis");
        QVERIFY(office->intake().edit(id, form, {}, office.profile(), seen));
        // WHEN the form shown first is saved
        form.position = QStringLiteral("Bendahara");
        const auto late = office->intake().edit(id, form, {}, office.profile(), seen);
        // THEN it is refused and the first edit stands
        QCOMPARE(codeOf(late), QStringLiteral("conflict"));
        const OpenedCase opened = office.load(id);
        QCOMPARE(office->ledger().form(opened)->position, QStringLiteral("Arsiparis"));
    }

    void shouldRefuseASecondOpenCaseOfOnePersonAndNameTheFirst()
    {
        TestOffice office;
        const CaseId first = office.aCase(1).opened();
        NewCase entry = office.entry(2);
        entry.form.nik = office.entry(1).form.nik; // the NIK tells, whatever the name
        const QStringList before = office.dump();
        const auto second = office->intake().open(entry, office.profile());
        QCOMPARE(codeOf(second), QStringLiteral("refused"));
        QVERIFY(second.error().text.contains(office.load(first).record.number));
        QCOMPARE(office.dump(), before);
        QVERIFY(office.step(first, QStringLiteral("batalkan")));
        QCOMPARE(outcome(office->intake().open(entry, office.profile())), QStringLiteral("ok"));
    }

    void shouldKeepTheWorkflowEvenIfTheFirstOpeningIsRefused()
    {
        // GIVEN an office whose very first opening rolls back
        TestOffice office;
        NewCase wrong = office.entry(1);
        wrong.outside = outside(QStringLiteral("DRAF"));
        wrong.outside->since = office.clock().now().addDays(1);
        QCOMPARE(codeOf(office->intake().open(wrong, office.profile())), QStringLiteral("refused"));
        // WHEN the next one succeeds
        office.aCase(1).opened();
        // THEN the workflow it runs on is in the office's record
        QCOMPARE(office.ask(QStringLiteral("SELECT count(*) FROM setting WHERE key LIKE 'workflow/%'")).toInt(), 1);
    }

    void shouldWarnOfAMailboxThatIsSomebodyElses()
    {
        TestOffice office;
        office.aCase(1).opened();
        NewCase entry = office.entry(2);
        entry.form.email = office.entry(1).form.email.toUpper();
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(outcome(intake), QStringLiteral("ok"));
        QVERIFY(std::any_of(intake->findings.begin(), intake->findings.end(),
                            [](const Finding &finding) { return finding.code == u"email.shared"; }));
    }

    void shouldKeepANikTypedIntoTheNipFieldSealed()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.form.employment = Employment::Other;
        entry.form.nip = entry.form.nik;
        const auto intake = office->intake().open(entry, office.profile());
        if (intake)
            QVERIFY(!office.dump().join(QString()).contains(entry.form.nik));
    }

    void shouldAskForAReasonToEditOnlyAfterIntake()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        CaseForm form = office.entry(1).form;
        form.position = QStringLiteral("Arsiparis");
        QCOMPARE(outcome(office->intake().edit(id, form, {}, office.profile())), QStringLiteral("ok"));
        QVERIFY(office.walk(id, QStringLiteral("DI_KABID")));
        form.position = QStringLiteral("Arsiparis Muda");
        QCOMPARE(codeOf(office->intake().edit(id, form, QStringLiteral(" "), office.profile())),
                 QStringLiteral("refused"));
        QCOMPARE(outcome(office->intake().edit(id, form, QStringLiteral("SK baru"), office.profile())),
                 QStringLiteral("ok"));
        const OpenedCase opened = office.load(id);
        QCOMPARE(office->ledger().form(opened)->position, form.position);
        const auto details = office->ledger().details(opened, opened.history.last());
        QCOMPARE(details->value(QStringLiteral("reason")).toString(), QStringLiteral("SK baru"));
        QCOMPARE(details->value(QStringLiteral("before")).toObject().value(QStringLiteral("position")).toString(),
                 QStringLiteral("Arsiparis"));
    }

    void shouldVoidTheCheckWhenWhatItComparedChanges_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("approval");
        QTest::newRow("name edited") << QStringLiteral("name") << QStringLiteral("refused");
        QTest::newRow("KTP replaced") << QStringLiteral("ktp") << QStringLiteral("refused");
        QTest::newRow("jabatan edited, which no KTP tells") << QStringLiteral("position") << QStringLiteral("ok");
    }

    void shouldVoidTheCheckWhenWhatItComparedChanges()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, approval);
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI"));
        QVERIFY(office.step(id, QStringLiteral("catat_bukti_email")));
        QVERIFY(office.step(id, QStringLiteral("periksa")));
        CaseForm form = *office->ledger().form(office.load(id));
        if (change == u"name")
            form.name += QStringLiteral(" Lain");
        else
            form.position = QStringLiteral("Lain");
        if (change == u"ktp")
            QVERIFY(office.attach(id, QStringLiteral("ktp")));
        else
            QVERIFY(office->intake().edit(id, form, QStringLiteral("Salah ketik"), office.profile()));
        const auto approved = office.step(id, QStringLiteral("setujui"));
        QCOMPARE(codeOf(approved), approval);
        if (!approved)
            QVERIFY(codes(approved.error()).contains(QStringLiteral("guard.checkPassed")));
    }

    void shouldRefuseToEditAClosedCaseOrAsSomebodyElse()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        QVERIFY(office.signIn(QStringLiteral("kadis")));
        QCOMPARE(codeOf(office->intake().edit(id, office.entry(1).form, {}, office.profile())),
                 QStringLiteral("not-permitted"));
        QCOMPARE(codeOf(office->intake().open(office.entry(2), office.profile())), QStringLiteral("not-permitted"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        QVERIFY(office.step(id, QStringLiteral("batalkan")));
        QCOMPARE(codeOf(office->intake().edit(id, office.entry(1).form, QStringLiteral("Ingin"), office.profile())),
                 QStringLiteral("refused"));
    }

    void shouldFreeThePersonWhoseNikIsTakenOffTheForm()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).opened();
        CaseForm form = office.entry(1).form;
        form.nik.clear();
        QVERIFY(office->intake().edit(id, form, {}, office.profile()));
        QCOMPARE(outcome(office->intake().open(office.entry(1), office.profile())), QStringLiteral("ok"));
    }

    void shouldBringACaseInAtAnyStageAndFinishIt_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"DRAF", "MENUNGGU_DISPOSISI", "DI_KABID", "VERIFIKASI_KASI", "PENYUSUNAN_REKOMENDASI",
                                  "MENUNGGU_TTD_REKOMENDASI", "SIAP_KIRIM_BSRE", "AKUN_DIKIRIM", "VERIFIKASI_BSRE",
                                  "SET_PASSPHRASE", "TERBIT", "SELESAI"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }

    void shouldBringACaseInAtAnyStageAndFinishIt()
    {
        QFETCH(const QString, stage);
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.outside = outside(stage);
        entry.outside->agendaNumber = QStringLiteral("A-2026-0001"); // as this office would number it
        entry.outside->since = office.clock().now().addDays(-3);
        const QStringList lettered{QStringLiteral("MENUNGGU_TTD_REKOMENDASI"), QStringLiteral("SIAP_KIRIM_BSRE")};
        if (lettered.contains(stage)) {
            entry.outside->letterNumber = QStringLiteral("500.12/001/DISKOMINFO/XI/2026");
            entry.outside->letterDate = QDate(2026, 11, 20);
            entry.outside->letterSigned = stage == lettered.last();
        }
        const bool issued = stage == u"TERBIT" || stage == u"SELESAI";
        if (issued) {
            entry.outside->serial = QStringLiteral("0x0a1b2c");
            entry.outside->issuer = QStringLiteral("BSRE CA DS G1");
            entry.outside->validFrom = QDate(2026, 11, 1);
            entry.outside->validTo = QDate(2028, 11, 1);
        }
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(outcome(intake), QStringLiteral("ok"));
        const CaseId id = intake->opened.record.id;
        QCOMPARE(office.load(id).record.openedAt, *entry.outside->since);
        for (const QString &kind :
             {QStringLiteral("surat_permohonan"), QStringLiteral("ktp"), QStringLiteral("surat_rekomendasi_ttd")}) {
            if (stage != u"SELESAI")
                QCOMPARE(outcome(office.attach(id, kind)), QStringLiteral("ok"));
        }
        QCOMPARE(outcome(office.walk(id, QStringLiteral("SELESAI"))), QStringLiteral("ok"));
        const auto certificates = office->ports().certificates.ofCase(id);
        QCOMPARE(certificates->size(), 1);
        // Numbers of the book from before do not stop this office's own series.
        const CaseId next = office.aCase(2).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        QCOMPARE(office.load(next).record.agendaNumber, QStringLiteral("A-2026-0002"));
        QVERIFY(office->verification().everything()->problems.isEmpty());
    }

    void shouldRefuseAWrongTakeOver_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("short note") << QStringLiteral(R"({"stage": "DRAF", "note": "dari buku"})");
        QTest::newRow("letter without date")
            << QStringLiteral(R"({"stage": "DRAF", "note": "dari buku agenda", "letterNumber": "1"})");
        QTest::newRow("certificate without period")
            << QStringLiteral(R"({"stage": "TERBIT", "note": "dari buku agenda", "serial": "1"})");
        QTest::newRow("unknown entry") << QStringLiteral(
            R"({"stage": "DRAF", "note": "dari buku agenda", "surat": "1"})");
        QTest::newRow("wrong type") << QStringLiteral(
            R"({"stage": "DRAF", "note": "dari buku agenda", "letterSigned": "ya"})");
        QTest::newRow("no date") << QStringLiteral(
            R"({"stage": "DRAF", "note": "dari buku agenda", "letterDate": "kemarin"})");
    }

    void shouldRefuseAWrongTakeOver()
    {
        QFETCH(const QString, json);
        const auto parsed = OutsideStart::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
        QCOMPARE(codeOf(parsed), QStringLiteral("invalid"));
    }

    void shouldRefuseATakeOverThatTheOfficeCannotKeep()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.outside = outside(QStringLiteral("BULAN"));
        QCOMPARE(codeOf(office->intake().open(entry, office.profile())), QStringLiteral("invalid"));
        entry.outside = outside(QStringLiteral("TERBIT"));
        entry.outside->serial = QStringLiteral("7");
        entry.outside->validFrom = QDate(2026, 1, 1);
        entry.outside->validTo = QDate(2028, 1, 1);
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office->intake().open(entry, office.profile())), QStringLiteral("refused")); // no issuer
        QCOMPARE(office.dump(), before);
        entry.outside->issuer = QStringLiteral("BSRE CA DS G1");
        QCOMPARE(outcome(office->intake().open(entry, office.profile())), QStringLiteral("ok"));
        NewCase same = office.entry(2);
        same.outside = entry.outside;
        QCOMPARE(codeOf(office->intake().open(same, office.profile())), QStringLiteral("refused")); // serial twice
    }
};

QTEST_MAIN(TestCaseIntake)
#include "tst_caseintake.moc"
