// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shippedworkflow.h"

#include <QTest>

using namespace lajur::workflow;
using lajur::domain::ErrorCode;
using lajur::domain::Reason;
using shipped::Course;

namespace {

QStringList codes(const QList<Reason> &reasons)
{
    QStringList list;
    for (const Reason &reason : reasons)
        list.append(reason.code);
    return list;
}

Action actionOf(const Course &course, const QString &transition, const Facts &facts, const Actor &actor)
{
    for (const Action &action : course.engine().actions(course.state(), facts, actor)) {
        if (action.transition == transition)
            return action;
    }
    return {};
}

/// A case in the stage, with what the transition presupposes.
Course courseAt(const QString &stage, const QString &transition)
{
    Course course(stage);
    if (transition == QLatin1String("terbit_tanpa_passphrase"))
        course.act(QStringLiteral("passphrase_awal"));
    return course;
}

/// Facts that close one guard and no other.
Facts broken(Facts facts, const QString &guard)
{
    if (guard == QLatin1String("fieldsComplete"))
        facts.missingFields = QStringList(QStringLiteral("Jabatan"));
    else if (guard == QLatin1String("noBlockingFindings"))
        facts.findings = {{QStringLiteral("nik.length"), lajur::domain::Severity::Block, QStringLiteral("nik"),
                           QStringLiteral("NIK has to have 16 digits.")}};
    else if (guard == QLatin1String("documentsPresent"))
        facts.documents.clear();
    else if (guard == QLatin1String("noOtherOpenCase"))
        facts.otherOpenCase = QStringLiteral("P-0007/2026");
    else if (guard == QLatin1String("consentGiven"))
        facts.consent = false;
    else if (guard == QLatin1String("emailProven"))
        facts.emailProven = false;
    else if (guard == QLatin1String("checkPassed"))
        facts.checkFailed = QStringList(QStringLiteral("Nama"));
    else if (guard == QLatin1String("signatoryKnown"))
        facts.signatoryKnown = false;
    else if (guard == QLatin1String("mergeFieldsFilled"))
        facts.emptyMergeFields = QStringList(QStringLiteral("kegunaan"));
    else if (guard == QLatin1String("letterIssued"))
        facts.letterIssued = false;
    else if (guard == QLatin1String("letterSigned"))
        facts.letterSigned = false;
    else if (guard == QLatin1String("letterNumbered"))
        facts.letterNumbered = false;
    else if (guard == QLatin1String("notNumbered"))
        facts.letterNumbered = true;
    else if (guard == QLatin1String("numbersExternal"))
        facts.numbersExternal = false;
    return facts;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void shouldOpenEveryActionForTheRightPersonOnly_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("transition");
        QTest::addColumn<QString>("function");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *stage, const char *transition, const char *function, const char *roles,
                            const char *target) {
            QTest::addRow("%s from %s", transition, stage)
                << QString::fromLatin1(stage) << QString::fromLatin1(transition) << QString::fromLatin1(function)
                << QString::fromLatin1(roles).split(u' ') << QString::fromLatin1(target);
        };
        row("DRAF", "terima", "loket", "loket verifikator", "MENUNGGU_DISPOSISI");
        row("MENUNGGU_DISPOSISI", "disposisi", "kepala_dinas", "kepala_dinas loket", "DI_KABID");
        row("DI_KABID", "teruskan", "kabid", "kabid loket", "VERIFIKASI_KASI");
        row("VERIFIKASI_KASI", "setujui", "kasi", "kasi", "PENYUSUNAN_REKOMENDASI");
        row("MENUNGGU_DISPOSISI", "kembalikan", "kepala_dinas", "kepala_dinas loket", "PERBAIKAN_PEMOHON");
        row("DI_KABID", "kembalikan", "kabid", "kabid loket", "PERBAIKAN_PEMOHON");
        row("VERIFIKASI_KASI", "kembalikan", "kasi", "kasi", "PERBAIKAN_PEMOHON");
        row("VERIFIKASI_KASI", "tolak", "kasi", "kasi", "DITOLAK");
        row("PERBAIKAN_PEMOHON", "ajukan_ulang", "pemohon", "loket verifikator", "VERIFIKASI_KASI");
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "verifikator", "verifikator", "MENUNGGU_TTD_REKOMENDASI");
        row("PENYUSUNAN_REKOMENDASI", "kembalikan_ke_kasi", "verifikator", "verifikator", "VERIFIKASI_KASI");
        row("MENUNGGU_TTD_REKOMENDASI", "tarik_surat", "verifikator", "verifikator kepala_dinas",
            "PENYUSUNAN_REKOMENDASI");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_nomor", "verifikator", "verifikator loket", "MENUNGGU_TTD_REKOMENDASI");
        row("SIAP_KIRIM_BSRE", "catat_nomor", "verifikator", "verifikator loket", "SIAP_KIRIM_BSRE");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_ttd", "kepala_dinas", "verifikator loket kepala_dinas",
            "SIAP_KIRIM_BSRE");
        row("SIAP_KIRIM_BSRE", "tarik_surat_ttd", "verifikator", "verifikator", "PENYUSUNAN_REKOMENDASI");
        row("SIAP_KIRIM_BSRE", "kirim_bsre", "verifikator", "verifikator", "AKUN_DIKIRIM");
        row("AKUN_DIKIRIM", "kirim_ulang_akun", "verifikator", "verifikator", "AKUN_DIKIRIM");
        row("AKUN_DIKIRIM", "daftar", "pemohon", "verifikator", "VERIFIKASI_BSRE");
        row("AKUN_DIKIRIM", "passphrase_awal", "pemohon", "verifikator", "AKUN_DIKIRIM");
        row("VERIFIKASI_BSRE", "passphrase_awal", "pemohon", "verifikator", "VERIFIKASI_BSRE");
        row("VERIFIKASI_BSRE", "setujui_bsre", "bsre", "verifikator", "SET_PASSPHRASE");
        row("SET_PASSPHRASE", "terbit", "bsre", "verifikator", "TERBIT");
        row("VERIFIKASI_BSRE", "terbit_tanpa_passphrase", "bsre", "verifikator", "TERBIT");
        row("VERIFIKASI_BSRE", "tolak_bsre", "bsre", "verifikator", "DITOLAK_BSRE");
        row("DITOLAK_BSRE", "perbaiki_pemohon", "verifikator", "verifikator", "PERBAIKAN_PEMOHON");
        row("DITOLAK_BSRE", "perbaiki_surat", "verifikator", "verifikator", "PENYUSUNAN_REKOMENDASI");
        row("DITOLAK_BSRE", "kirim_ulang_bsre", "verifikator", "verifikator", "SIAP_KIRIM_BSRE");
        row("SET_PASSPHRASE", "kirim_ulang_passphrase", "verifikator", "verifikator", "SET_PASSPHRASE");
        row("VERIFIKASI_KASI", "periksa", "kasi", "kasi", "VERIFIKASI_KASI");
        for (const char *stage : {"MENUNGGU_DISPOSISI", "DI_KABID", "VERIFIKASI_KASI", "PERBAIKAN_PEMOHON"})
            row(stage, "catat_bukti_email", "verifikator", "loket kasi verifikator", stage);
        row("TERBIT", "koreksi_sertifikat", "verifikator", "verifikator", "TERBIT");
        row("TERBIT", "selesai", "pemohon", "verifikator", "SELESAI");
        for (const char *stage : {"DRAF", "MENUNGGU_DISPOSISI", "DI_KABID", "VERIFIKASI_KASI", "PENYUSUNAN_REKOMENDASI",
                                  "MENUNGGU_TTD_REKOMENDASI", "SIAP_KIRIM_BSRE", "PERBAIKAN_PEMOHON", "AKUN_DIKIRIM",
                                  "VERIFIKASI_BSRE", "DITOLAK_BSRE", "SET_PASSPHRASE", "TERBIT"})
            row(stage, "batalkan", "pemohon", "loket kasi verifikator", "DIBATALKAN");
    }

    void shouldOpenEveryActionForTheRightPersonOnly()
    {
        QFETCH(QString, stage);
        QFETCH(QString, transition);
        QFETCH(QString, function);
        QFETCH(QStringList, roles);
        QFETCH(QString, target);
        const Course course = courseAt(stage, transition);
        const QJsonObject inputs = shipped::inputsFor(*course.engine().definition().transition(transition));
        for (const QString &role : shipped::everybody().roles + QStringList(QStringLiteral("administrator"))) {
            const Facts facts = shipped::factsFor(transition);
            const Action action = actionOf(course, transition, facts, shipped::actor(role));
            QCOMPARE(action.function, function);
            QCOMPARE(action.target, target);
            QCOMPARE(action.open, roles.contains(role));
            const auto step = course.engine().take(course.state(), transition, facts, shipped::actor(role), inputs);
            QCOMPARE(step.has_value(), roles.contains(role));
            if (step) {
                QCOMPARE(step->toStage, target);
                QCOMPARE(step->fromStage, stage);
            } else {
                QCOMPARE(codes(step.error().reasons), QStringList(QStringLiteral("role")));
            }
        }
    }

    void shouldHaveNoOtherActionsThanTheTable()
    {
        qsizetype pairs = 0;
        for (const Transition &transition : shipped::definition().transitions())
            pairs += transition.from.size();
        QCOMPARE(pairs, 49); // rows above: 36 and 13 cancellations
    }

    void shouldCloseEachActionByEachOfItsGuards_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("transition");
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("reasons");
        const auto row
            = [](const char *stage, const char *transition, const char *guard, const char *words, int reasons = 1) {
                  QTest::addRow("%s without %s", transition, guard)
                      << QString::fromLatin1(stage) << QString::fromLatin1(transition) << QString::fromLatin1(guard)
                      << QString::fromUtf8(words) << reasons;
              };
        const char *fields = "Still to be filled in: Jabatan.";
        const char *finding = "NIK has to have 16 digits.";
        const char *paper = "This paper is missing: ";
        row("DRAF", "terima", "fieldsComplete", fields);
        row("DRAF", "terima", "noBlockingFindings", finding);
        row("DRAF", "terima", "documentsPresent", paper, 2);
        row("DRAF", "terima", "consentGiven", "consent is not recorded");
        row("DRAF", "terima", "noOtherOpenCase", "P-0007/2026");
        row("VERIFIKASI_KASI", "periksa", "documentsPresent", paper, 2);
        row("VERIFIKASI_KASI", "setujui", "fieldsComplete", fields);
        row("VERIFIKASI_KASI", "setujui", "noBlockingFindings", finding);
        row("VERIFIKASI_KASI", "setujui", "emailProven", "e-mail address is active");
        row("VERIFIKASI_KASI", "setujui", "documentsPresent", paper, 2);
        row("VERIFIKASI_KASI", "setujui", "checkPassed", "The check found these wrong: Nama.");
        row("PERBAIKAN_PEMOHON", "ajukan_ulang", "fieldsComplete", fields);
        row("PERBAIKAN_PEMOHON", "ajukan_ulang", "noBlockingFindings", finding);
        row("PERBAIKAN_PEMOHON", "ajukan_ulang", "documentsPresent", paper, 2);
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "checkPassed", "The check found these wrong: Nama.");
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "signatoryKnown", "No official is set to sign");
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "mergeFieldsFilled", "would be empty: kegunaan.");
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "fieldsComplete", fields);
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "noBlockingFindings", finding);
        row("MENUNGGU_TTD_REKOMENDASI", "catat_nomor", "letterIssued", "No letter of recommendation");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_nomor", "numbersExternal", "Lajur itself numbers");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_nomor", "notNumbered", "has its number already");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_ttd", "letterIssued", "No letter of recommendation");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_ttd", "documentsPresent", paper);
        row("SIAP_KIRIM_BSRE", "kirim_bsre", "letterNumbered", "number has not been recorded");
        row("SIAP_KIRIM_BSRE", "kirim_bsre", "letterSigned", "not recorded as signed");
        row("SIAP_KIRIM_BSRE", "kirim_bsre", "documentsPresent", paper, 2);
    }

    void shouldCloseEachActionByEachOfItsGuards()
    {
        QFETCH(QString, stage);
        QFETCH(QString, transition);
        QFETCH(QString, guard);
        QFETCH(QString, words);
        QFETCH(int, reasons);
        // GIVEN a case in which one thing is not right
        const Course course(stage);
        const Facts facts = broken(shipped::factsFor(transition), guard);
        // WHEN the action is asked for and tried
        const Action action = actionOf(course, transition, facts, shipped::everybody());
        const auto step
            = course.engine().take(course.state(), transition, facts, shipped::everybody(),
                                   shipped::inputsFor(*course.engine().definition().transition(transition)));
        // THEN it is closed for exactly that
        QVERIFY(!action.open);
        QCOMPARE(codes(action.closedBecause), QStringList(reasons, QLatin1String("guard.") + guard));
        QVERIFY2(action.closedBecause.constFirst().text.contains(words),
                 qPrintable(action.closedBecause.constFirst().text));
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::Refused);
        QCOMPARE(codes(step.error().reasons), codes(action.closedBecause));
        QVERIFY(step.error().text.contains(words));
    }

    void shouldTestEveryGuardOfTheShippedFile()
    {
        qsizetype guards = 0;
        for (const Transition &transition : shipped::definition().transitions())
            guards += transition.guards.size();
        QCOMPARE(guards, 27 + 3); // rows above, and the three about the early passphrase below
    }

    void shouldNameEveryReasonAtOnce()
    {
        const Course course;
        const auto step = course.engine().take(course.state(), QStringLiteral("terima"), Facts(), Actor(),
                                               {{QStringLiteral("warna"), QStringLiteral("biru")}});
        QVERIFY(!step);
        QCOMPARE(codes(step.error().reasons).join(u' '),
                 QStringLiteral("role guard.documentsPresent guard.documentsPresent guard.consentGiven input.unknown"));
        for (const Reason &reason : step.error().reasons)
            QVERIFY(step.error().text.contains(reason.text));
    }

    void shouldPointToTheFieldThatHasToBeMended()
    {
        Facts facts = broken(shipped::goodFacts(), QStringLiteral("noBlockingFindings"));
        facts.findings.append(
            {QStringLiteral("name.gelar"), lajur::domain::Severity::Warn, QStringLiteral("name"), {}});
        const Action action = actionOf(Course(), QStringLiteral("terima"), facts, shipped::everybody());
        QCOMPARE(action.closedBecause.size(), 1); // a warning does not block
        QCOMPARE(action.closedBecause.constFirst().field, QStringLiteral("nik"));
    }

    void shouldSayHowManyFieldsOfTheCheckAreOpen()
    {
        Facts facts = shipped::goodFacts();
        facts.checkOpen = 3;
        facts.checkFailed = QStringList{QStringLiteral("Nama"), QStringLiteral("NIK")};
        const Action action = actionOf(Course(QStringLiteral("VERIFIKASI_KASI")), QStringLiteral("setujui"), facts,
                                       shipped::everybody());
        QCOMPARE(action.closedBecause.size(), 2);
        QVERIFY(action.closedBecause.at(0).text.contains(u'3'));
        QVERIFY(action.closedBecause.at(1).text.contains(QStringLiteral("Nama, NIK")));
    }

    void shouldRefuseActionsOfOtherStages()
    {
        const Course course;
        const auto step = course.engine().take(course.state(), QStringLiteral("disposisi"), shipped::goodFacts(),
                                               shipped::everybody(), {});
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::Refused);
        QCOMPARE(codes(step.error().reasons), QStringList(QStringLiteral("stage")));
        const auto unknown = course.engine().take(course.state(), QStringLiteral("terbang"), shipped::goodFacts(),
                                                  shipped::everybody(), {});
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void shouldOfferNothingInFinalStages()
    {
        for (const char *stage : {"SELESAI", "DITOLAK", "DIBATALKAN"}) {
            const Course course(QString::fromLatin1(stage));
            QVERIFY(course.engine().actions(course.state(), shipped::goodFacts(), shipped::everybody()).isEmpty());
        }
    }

    void shouldWalkTheSopFromBeginningToEnd()
    {
        Course course;
        for (const char *transition :
             {"terima", "disposisi", "teruskan", "setujui", "terbitkan_surat", "catat_nomor", "catat_ttd", "kirim_bsre",
              "kirim_ulang_akun", "daftar", "setujui_bsre", "kirim_ulang_passphrase", "terbit", "selesai"})
            course.act(QString::fromLatin1(transition));
        QCOMPARE(course.state().stage, QStringLiteral("SELESAI"));
        QCOMPARE(course.state().round, 1);
        const auto replayed = course.engine().replay(course.steps());
        QVERIFY(replayed);
        QVERIFY(*replayed == course.state());
    }

    void shouldComeBackToTheStageThatReturnedTheCase_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"MENUNGGU_DISPOSISI", "DI_KABID", "VERIFIKASI_KASI"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }

    void shouldComeBackToTheStageThatReturnedTheCase()
    {
        QFETCH(QString, stage);
        Course course(stage);
        course.act(QStringLiteral("kembalikan"));
        QCOMPARE(course.state().stage, QStringLiteral("PERBAIKAN_PEMOHON"));
        QCOMPARE(course.state().returnedFrom, stage);
        QCOMPARE(course.state().round, 1);
        course.act(QStringLiteral("ajukan_ulang"));
        QCOMPARE(course.state().stage, stage);
        QCOMPARE(course.state().returnedFrom, QString());
        QCOMPARE(course.state().round, 2);
    }

    void shouldAskForANewDispositionIfTheLetterWasReplaced()
    {
        Course course(QStringLiteral("VERIFIKASI_KASI"));
        course.act(QStringLiteral("kembalikan"));
        Facts facts = shipped::goodFacts();
        facts.replacedDocuments = {QStringLiteral("ktp")};
        QCOMPARE(actionOf(course, QStringLiteral("ajukan_ulang"), facts, shipped::everybody()).target,
                 QStringLiteral("VERIFIKASI_KASI"));
        facts.replacedDocuments = {QStringLiteral("surat_permohonan")};
        course.act(QStringLiteral("ajukan_ulang"), {}, &facts);
        QCOMPARE(course.state().stage, QStringLiteral("MENUNGGU_DISPOSISI"));
        QVERIFY(course.engine().replay(course.steps()));
    }

    void shouldLoopThroughARefusalOfBsre_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<int>("round");
        QTest::newRow("applicant") << QStringLiteral("perbaiki_pemohon ajukan_ulang")
                                   << QStringLiteral("VERIFIKASI_KASI") << 2;
        QTest::newRow("letter") << QStringLiteral("perbaiki_surat") << QStringLiteral("PENYUSUNAN_REKOMENDASI") << 1;
        QTest::newRow("sent again") << QStringLiteral("kirim_ulang_bsre kirim_bsre daftar")
                                    << QStringLiteral("VERIFIKASI_BSRE") << 1;
        QTest::newRow("given up") << QStringLiteral("batalkan") << QStringLiteral("DIBATALKAN") << 1;
    }

    void shouldLoopThroughARefusalOfBsre()
    {
        QFETCH(QString, way);
        QFETCH(QString, stage);
        QFETCH(int, round);
        Course course(QStringLiteral("VERIFIKASI_BSRE"));
        course.act(QStringLiteral("tolak_bsre"));
        QCOMPARE(course.state().stage, QStringLiteral("DITOLAK_BSRE"));
        for (const QString &transition : way.split(u' '))
            course.act(transition);
        QCOMPARE(course.state().stage, stage);
        QCOMPARE(course.state().round, round);
    }

    void shouldAllowThePassphraseBeforeTheCheckOfBsre()
    {
        // GIVEN a passphrase set before BSrE's check
        Course course(QStringLiteral("AKUN_DIKIRIM"));
        course.act(QStringLiteral("passphrase_awal")).act(QStringLiteral("daftar"));
        const auto reasonsOf = [&course](const char *transition) {
            return codes(actionOf(course, QString::fromLatin1(transition), shipped::goodFacts(), shipped::everybody())
                             .closedBecause);
        };
        // THEN it is neither recorded twice nor asked for again
        QCOMPARE(reasonsOf("passphrase_awal"), QStringList(QStringLiteral("guard.notRecorded")));
        QCOMPARE(reasonsOf("setujui_bsre"), QStringList(QStringLiteral("guard.notRecorded")));
        course.act(QStringLiteral("terbit_tanpa_passphrase"));
        QCOMPARE(course.state().stage, QStringLiteral("TERBIT"));
        // AND without it the usual way stays
        Course usual(QStringLiteral("VERIFIKASI_BSRE"));
        const Action early
            = actionOf(usual, QStringLiteral("terbit_tanpa_passphrase"), shipped::goodFacts(), shipped::everybody());
        QCOMPARE(codes(early.closedBecause), QStringList(QStringLiteral("guard.recorded")));
    }

    void shouldForgetInANewRoundWhatWasRecordedInTheLast()
    {
        Course course(QStringLiteral("VERIFIKASI_BSRE"));
        course.act(QStringLiteral("passphrase_awal"));
        QVERIFY(course.state().recorded(QStringLiteral("passphrase_awal")));
        course.act(QStringLiteral("tolak_bsre")).act(QStringLiteral("perbaiki_pemohon"));
        QVERIFY(course.state().recorded(QStringLiteral("passphrase_awal")));
        course.act(QStringLiteral("ajukan_ulang"));
        QVERIFY(!course.state().recorded(QStringLiteral("passphrase_awal")));
    }

    void shouldWarnOfOnePersonAsKasiAndVerifikator()
    {
        const QString nip = QStringLiteral("199001012015031001");
        Course course(QStringLiteral("VERIFIKASI_KASI"));
        course.act(QStringLiteral("setujui"), nip);
        const auto warnings = [&course](const char *transition, const QString &by) {
            return actionOf(course, QString::fromLatin1(transition), shipped::goodFacts(),
                            shipped::actor(QStringLiteral("verifikator"), by))
                .warnings.size();
        };
        QCOMPARE(warnings("terbitkan_surat", nip), 1);
        QCOMPARE(warnings("batalkan", nip), 0); // not an act of Verifikator
        QCOMPARE(warnings("terbitkan_surat", QStringLiteral("199002022015032002")), 0);
        QCOMPARE(warnings("terbitkan_surat", QString()), 0);
        // and the other way round
        course.act(QStringLiteral("kembalikan_ke_kasi"), QStringLiteral("199002022015032002"));
        QCOMPARE(warnings("setujui", QStringLiteral("199002022015032002")), 1);
        QCOMPARE(warnings("setujui", nip), 0);
    }

    void shouldKeepTheTimeInAStageOverActionsThatStay()
    {
        Course course(QStringLiteral("AKUN_DIKIRIM"));
        const QDateTime since = course.state().stageSince;
        course.act(QStringLiteral("kirim_ulang_akun")).act(QStringLiteral("kirim_ulang_akun"));
        QCOMPARE(course.state().stageSince, since);
        QCOMPARE(course.state().trail.size(), 3);
    }

    void shouldTakeOverACaseAtAnyStage()
    {
        for (const Stage &stage : shipped::definition().stages()) {
            if (stage.id != QLatin1String("DRAF"))
                QCOMPARE(Course(stage.id).state().stage, stage.id);
        }
        // One taken over in mid-correction goes to Kasi: nobody knows who returned it.
        Course course(QStringLiteral("PERBAIKAN_PEMOHON"));
        QCOMPARE(course.act(QStringLiteral("ajukan_ulang")).state().stage, QStringLiteral("VERIFIKASI_KASI"));
    }
};

QTEST_GUILESS_MAIN(TestEngine)

#include "tst_engine.moc"
