// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Letters of recommendation: one number each, never a hole, and nothing printed under a number but what was issued.
class TestLetters : public QObject
{
    Q_OBJECT

private:
    static const QString drafting;
    static const QString waiting;

    static int counter(const TestOffice &office)
    {
        return office
            .ask(QStringLiteral("SELECT last FROM number_counter c JOIN number_series s ON s.id = c.series_id "
                                "WHERE s.name = 'rekomendasi'"))
            .toInt();
    }

    static QStringList numbers(TestOffice &office)
    {
        QStringList texts;
        const auto series = office->ports().numbers.seriesByName(QStringLiteral("rekomendasi"));
        const auto all = office->ports().numbers.all();
        for (const Number &number : *all) {
            if (number.series == series->id)
                texts << number.text + QLatin1Char(' ') + numberStateName(number.state);
        }
        return texts;
    }

    static QStringList letters(TestOffice &office, CaseId id)
    {
        QStringList states;
        const auto all = office->ports().letters.ofCase(id);
        for (const Letter &letter : *all)
            states << letterStateName(letter.state);
        return states;
    }

private slots:
    void shouldTakeANumberAndSealTheLetterAtIssue()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(drafting);
        const auto issued = office.step(id, QStringLiteral("terbitkan_surat"));
        QCOMPARE(outcome(issued), QStringLiteral("ok"));
        QCOMPARE(issued->number, QStringLiteral("500.12/001/DISKOMINFO/XI/2026"));
        QVERIFY(issued->letterPdf.startsWith("%PDF"));
        QCOMPARE(numbers(office), QStringList{issued->number + QStringLiteral(" used")});
        QCOMPARE(counter(office), 1);
    }

    void shouldNeverUseANumberTwice()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(waiting);
        QVERIFY(office.step(id, QStringLiteral("tarik_surat")));
        QCOMPARE(letters(office, id), QStringList{QStringLiteral("void")});
        const auto again = office.step(id, QStringLiteral("terbitkan_surat"));
        QCOMPARE(again->number, QStringLiteral("500.12/002/DISKOMINFO/XI/2026"));
        QCOMPARE(numbers(office),
                 (QStringList{QStringLiteral("500.12/001/DISKOMINFO/XI/2026 void"),
                              QStringLiteral("500.12/002/DISKOMINFO/XI/2026 used")}));
        QCOMPARE(letters(office, id), (QStringList{QStringLiteral("issued"), QStringLiteral("void")}));
        QVERIFY(office->verification().everything()->problems.isEmpty());
    }

    void shouldPrintAgainUnderTheSameNumber()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(waiting);
        const auto pdf = office->letters().reprint(id, office.profile());
        QCOMPARE(outcome(pdf), QStringLiteral("ok"));
        QVERIFY(pdf->startsWith("%PDF"));
        QCOMPARE(counter(office), 1);
        QCOMPARE(office->ports().letters.ofCase(id)->first().printed, 2);
        QCOMPARE(office.load(id).history.last().transition, QStringLiteral("reprint"));
    }

    void shouldRefuseToPrintChangedContentUnderTheOldNumber()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(waiting);
        CaseForm form = *office->ledger().form(office.load(id));
        form.position = QStringLiteral("Jabatan Baru");
        // What the letter says cannot be edited under it …
        QCOMPARE(codeOf(office->intake().edit(id, form, QStringLiteral("SK baru"), office.profile())),
                 QStringLiteral("refused"));
        form.position = office->ledger().form(office.load(id))->position;
        form.phone = QStringLiteral("081299990000");
        QVERIFY(office->intake().edit(id, form, QStringLiteral("Nomor baru"), office.profile()));
        QVERIFY(office->letters().reprint(id, office.profile()));
        // … and what changes elsewhere stops the reprint.
        OfficeProfile moved = office.profile();
        moved.unit = QStringLiteral("Dinas Lain");
        const auto pdf = office->letters().reprint(id, moved);
        QCOMPARE(codeOf(pdf), QStringLiteral("refused"));
        QVERIFY(pdf.error().text.contains(u"500.12/001"));
    }

    void shouldNotPrintWhatIsSignedVoidOrClosed_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("no letter yet") << QStringList{QStringLiteral("tarik_surat")};
        QTest::newRow("signed") << QStringList{QStringLiteral("catat_ttd")};
        QTest::newRow("case cancelled") << QStringList{QStringLiteral("batalkan")};
    }

    void shouldNotPrintWhatIsSignedVoidOrClosed()
    {
        QFETCH(const QStringList, steps);
        TestOffice office;
        const CaseId id = office.aCase().inStage(waiting);
        QVERIFY(office.attach(id, QStringLiteral("surat_rekomendasi_ttd")));
        for (const QString &step : steps)
            QCOMPARE(outcome(office.step(id, step)), QStringLiteral("ok"));
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office->letters().reprint(id, office.profile())), QStringLiteral("refused"));
        QCOMPARE(office.dump(), before);
    }

    void shouldRefuseBeforeANumberIsTaken_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("guard");
        QTest::newRow("nobody signs on this day")
            << QStringLiteral("UPDATE official SET valid_to = '2026-11-22'") << QStringLiteral("guard.signatoryKnown");
        QTest::newRow("the signatory has no e-mail")
            << QStringLiteral("UPDATE official SET email = ''") << QStringLiteral("guard.mergeFieldsFilled");
    }

    void shouldRefuseBeforeANumberIsTaken()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, guard);
        TestOffice office;
        const CaseId id = office.aCase().inStage(drafting);
        QVERIFY(office.tamper({sql}));
        const QStringList before = office.dump();
        const auto issued = office.step(id, QStringLiteral("terbitkan_surat"));
        QCOMPARE(codeOf(issued), QStringLiteral("refused"));
        QVERIFY2(std::any_of(issued.error().reasons.begin(), issued.error().reasons.end(),
                             [&](const Reason &reason) { return reason.code == guard; }),
                 qPrintable(issued.error().text));
        QCOMPARE(office.dump(), before);
        QCOMPARE(counter(office), 0);
    }

    void shouldChooseTheSignatoryByDate()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(drafting);
        OfficialEntry acting;
        acting.official = office->ports().officials.signatory(QDate(2026, 11, 23))->value();
        acting.official.name = QStringLiteral("Pelaksana Harian");
        acting.official.nip = office.entry(8005).form.nip;
        acting.official.capacity = Capacity::ActingAbsent;
        acting.official.validFrom = QDate(2026, 11, 24);
        acting.official.validTo = QDate(2026, 11, 24);
        acting.nik = office.entry(8005).form.nik;
        QCOMPARE(outcome(office->setup().addOfficial(acting)), QStringLiteral("ok"));
        const QString head = office->ports().officials.signatory(QDate(2026, 11, 23))->value().name;
        const auto signatory = [&](CaseId of) { return office->ports().letters.ofCase(of)->first().signatoryName; };
        QVERIFY(office.step(id, QStringLiteral("terbitkan_surat")));
        QCOMPARE(signatory(id), head);
        office.clock().advance(86400);
        QCOMPARE(signatory(office.aCase(2).inStage(waiting)), acting.official.name);
        office.clock().advance(86400);
        QCOMPARE(signatory(office.aCase(4).inStage(waiting)), head);
    }

    void shouldRecordTataUsahasNumber_data()
    {
        QTest::addColumn<bool>("atIssue");
        QTest::addColumn<bool>("beforeSigning");
        QTest::newRow("at issue") << true << true;
        QTest::newRow("before signing") << false << true;
        QTest::newRow("after signing") << false << false;
    }

    void shouldRecordTataUsahasNumber()
    {
        QFETCH(const bool, atIssue);
        QFETCH(const bool, beforeSigning);
        TestOffice office(TestOffice::Numbers::External);
        const CaseId id = office.aCase().inStage(drafting);
        const QJsonObject number{{QStringLiteral("number"), QStringLiteral("500.12/77/SETDA/2026")}};
        const auto issued = office.step(id, QStringLiteral("terbitkan_surat"), atIssue ? number : QJsonObject());
        QCOMPARE(outcome(issued), QStringLiteral("ok"));
        QCOMPARE(issued->number.isEmpty(), !atIssue);
        QVERIFY(office.attach(id, QStringLiteral("surat_rekomendasi_ttd")));
        if (!beforeSigning) {
            QVERIFY(office.step(id, QStringLiteral("catat_ttd")));
            QCOMPARE(codeOf(office.step(id, QStringLiteral("kirim_bsre"))), QStringLiteral("refused"));
        }
        if (!atIssue)
            QCOMPARE(outcome(office.step(id, QStringLiteral("catat_nomor"))), QStringLiteral("ok"));
        if (beforeSigning)
            QCOMPARE(outcome(office->letters().reprint(id, office.profile())), QStringLiteral("ok"));
        QCOMPARE(codeOf(office.step(id, QStringLiteral("catat_nomor"))), QStringLiteral("refused")); // has one already
        QCOMPARE(numbers(office), QStringList{QStringLiteral("500.12/77/SETDA/2026 used")});
        QCOMPARE(outcome(office.walk(id, QStringLiteral("AKUN_DIKIRIM"))), QStringLiteral("ok"));
        QVERIFY(office->verification().everything()->problems.isEmpty());
    }

    void shouldRefuseANumberThatIsInTheRegisterAlready()
    {
        TestOffice office(TestOffice::Numbers::External);
        const QJsonObject number{{QStringLiteral("number"), QStringLiteral("500.12/77/SETDA/2026")}};
        QVERIFY(office.step(office.aCase(1).inStage(drafting), QStringLiteral("terbitkan_surat"), number));
        const CaseId second = office.aCase(2).inStage(drafting);
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office.step(second, QStringLiteral("terbitkan_surat"), number)), QStringLiteral("conflict"));
        QCOMPARE(office.dump(), before);
        QVERIFY(office.step(second, QStringLiteral("terbitkan_surat")));
        QCOMPARE(codeOf(office.step(second, QStringLiteral("catat_nomor"), number)), QStringLiteral("conflict"));
    }

    void shouldTakeNoNumberFromOutsideWhereTheOfficeNumbersItself()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(drafting);
        const QJsonObject number{{QStringLiteral("number"), QStringLiteral("500.12/77/SETDA/2026")}};
        QCOMPARE(codeOf(office.step(id, QStringLiteral("terbitkan_surat"), number)), QStringLiteral("refused"));
        QVERIFY(office.step(id, QStringLiteral("terbitkan_surat")));
        QCOMPARE(codeOf(office.step(id, QStringLiteral("catat_nomor"))), QStringLiteral("refused"));
    }

    void shouldReplaceASignedLetterAfterBsresRefusalAndAskForItsOwnSignedCopy()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("VERIFIKASI_BSRE"));
        QVERIFY(office.step(id, QStringLiteral("tolak_bsre")));
        QVERIFY(office.step(id, QStringLiteral("perbaiki_surat")));
        QVERIFY(office.step(id, QStringLiteral("terbitkan_surat")));
        QCOMPARE(letters(office, id), (QStringList{QStringLiteral("issued"), QStringLiteral("replaced")}));
        QCOMPARE(numbers(office),
                 (QStringList{QStringLiteral("500.12/001/DISKOMINFO/XI/2026 replaced"),
                              QStringLiteral("500.12/002/DISKOMINFO/XI/2026 used")}));
        QCOMPARE(office.load(id).record.missing, 1); // the old signed copy does not count, on the card neither
        QCOMPARE(codeOf(office.step(id, QStringLiteral("catat_ttd"))), QStringLiteral("refused"));
        QVERIFY(office.attach(id, QStringLiteral("surat_rekomendasi_ttd")));
        QCOMPARE(office.load(id).record.missing, 0);
        QCOMPARE(outcome(office.step(id, QStringLiteral("catat_ttd"))), QStringLiteral("ok"));
        QCOMPARE(letters(office, id), (QStringList{QStringLiteral("signed"), QStringLiteral("replaced")}));
    }
};

const QString TestLetters::drafting = QStringLiteral("PENYUSUNAN_REKOMENDASI");
const QString TestLetters::waiting = QStringLiteral("MENUNGGU_TTD_REKOMENDASI");

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
