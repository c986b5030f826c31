// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/caselistmodel.h"
#include "models/itemmodels/casemissing.h"
#include "models/itemmodels/caseoverview.h"
#include "models/itemmodels/checkmodel.h"
#include "models/itemmodels/documentmodel.h"
#include "models/itemmodels/historymodel.h"
#include "tests/testlib/testoffice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::itemmodels;
using services::Verdict;
using testlib::TestOffice;

/// What the case page shows, read from a real office.
class TestCaseModels : public QObject
{
    Q_OBJECT

private:
    static CaseOverview read(TestOffice &office, CaseId id)
    {
        auto overview = CaseOverview::read(*office, id, office.profile());
        if (!overview)
            qFatal("%s", qPrintable(testlib::outcome(overview)));
        return *overview;
    }

private slots:
    void shouldChooseTheNextActionOfEachStage_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("back");
        const auto row = [](const char *stage, const char *next, const char *back) {
            QTest::newRow(stage) << QString::fromLatin1(next) << QString::fromLatin1(back);
        };
        row("DRAF", "terima", "");
        row("MENUNGGU_DISPOSISI", "disposisi", "kembalikan");
        row("DI_KABID", "teruskan", "kembalikan");
        row("VERIFIKASI_KASI", "setujui", "kembalikan");
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", "kembalikan_ke_kasi");
        row("MENUNGGU_TTD_REKOMENDASI", "catat_ttd", "tarik_surat");
        row("SIAP_KIRIM_BSRE", "kirim_bsre", "tarik_surat_ttd");
        row("AKUN_DIKIRIM", "daftar", "");
        row("VERIFIKASI_BSRE", "setujui_bsre", "tolak_bsre");
        row("SET_PASSPHRASE", "terbit", "");
        row("TERBIT", "selesai", "");
        row("SELESAI", "", "");
    }
    void shouldChooseTheNextActionOfEachStage()
    {
        QFETCH(QString, next);
        QFETCH(QString, back);
        TestOffice office;
        const CaseOverview overview
            = read(office, office.aCase(1).inStage(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(overview.mainAction, next);
        QCOMPARE(overview.backAction, back);
    }

    void shouldNameWhatIsMissingAndWhereItIsMended()
    {
        TestOffice office;
        services::NewCase entry = office.entry(1);
        entry.form.unit.clear();
        entry.form.consent = false;
        const auto opened = office->intake().open(entry, office.profile());
        QVERIFY(opened.has_value());
        const CaseOverview overview = read(office, opened->opened.record.id);
        QStringList places;
        for (const CaseMissing &thing : CaseMissing::of(*overview.action(overview.mainAction), overview.form))
            places.append(thing.place);
        QCOMPARE(places,
                 QStringList({QStringLiteral("unit"), QStringLiteral("document:surat_permohonan"),
                              QStringLiteral("document:ktp"), QStringLiteral("consent")}));
    }

    void shouldListCasesPageByPage()
    {
        TestOffice office;
        for (int n = 1; n <= 3; ++n)
            office.aCase(n).withoutPapers().opened();
        CaseListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStageTitles(*CaseListQuery::stageTitles(*office));
        const auto page = CaseListQuery().read(*office);
        QVERIFY(page.has_value());
        model.setFirstPage(*page);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        CaseListPage more = *page;
        more.rows.first().id = CaseId{99};
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append(more);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowOf(CaseId{99}), 3);
    }

    void shouldFindByNameNikAndNumber()
    {
        TestOffice office;
        const CaseId id = office.aCase(4).withoutPapers().opened();
        office.aCase(5).withoutPapers().opened();
        const CaseForm form = office.entry(4).form;
        for (const QString &words : {form.name, form.nik, office.load(id).record.number, form.nip}) {
            const auto page = CaseListQuery{words, true, 0}.read(*office);
            QVERIFY(page.has_value());
            QCOMPARE(page->rows.size(), 1);
            QCOMPARE(page->rows.constFirst().id, id);
        }
        // The person is found after the case is closed, too, and when nothing but the NIK is known.
        QVERIFY(
            office.step(id, QStringLiteral("batalkan"), {{QStringLiteral("reason"), QStringLiteral("Tidak jadi")}}));
        QVERIFY(office.tamper({QStringLiteral("UPDATE person SET nip = ''")}));
        const auto closed = CaseListQuery{form.nik, false, 0}.read(*office);
        QVERIFY(closed.has_value());
        QCOMPARE(closed->rows.size(), 1);
        QCOMPARE(closed->rows.constFirst().id, id);
        QVERIFY((CaseListQuery{QStringLiteral("tidak ada siapa pun"), true, 0}.read(*office)->rows.isEmpty()));
    }

    void shouldShowPapersRequiredFirst()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).withoutPapers().opened();
        QVERIFY(office.attach(id, QStringLiteral("sk_jabatan")).has_value());
        QVERIFY(office.attach(id, QStringLiteral("ktp")).has_value());
        QVERIFY(office.attach(id, QStringLiteral("ktp")).has_value());
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPapers(read(office, id).papers);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(DocumentModel::KindRole).toString(), QStringLiteral("surat_permohonan"));
        QCOMPARE(model.index(0).data(DocumentModel::CountsRole).toBool(), false);
        QCOMPARE(model.index(1).data(DocumentModel::VersionRole).toInt(), 2);
        QCOMPARE(model.present(), 2);
        const CaseOverview overview = read(office, id);
        QCOMPARE(overview.newestVersion(QStringLiteral("ktp")), 2);
        QCOMPARE(overview.newestVersion(QStringLiteral("sk_jabatan")), 1);
        QCOMPARE(overview.newestVersion(QStringLiteral("surat_permohonan")), 0); // required, and not there
        QCOMPARE(overview.newestVersion(QStringLiteral("lainnya")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("lainnya")), -1);
    }

    void shouldDiscountASignedCopyOfALetterTakenBack()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).inStage(QStringLiteral("SIAP_KIRIM_BSRE"));
        QVERIFY(office.step(id, QStringLiteral("tarik_surat_ttd")).has_value());
        QVERIFY(office.step(id, QStringLiteral("terbitkan_surat")).has_value());
        const CaseOverview overview = read(office, id);
        for (const CasePaper &paper : overview.papers)
            QCOMPARE(paper.counts, paper.kind != u"surat_rekomendasi_ttd");
    }

    void shouldTellTheHistoryNewestFirst()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).inStage(QStringLiteral("MENUNGGU_DISPOSISI"));
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory(read(office, id).history);
        const int before = model.rowCount();
        QVERIFY(office.step(id, QStringLiteral("disposisi")).has_value());
        QVERIFY(office.undo(id).has_value());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setHistory(read(office, id).history);
        QCOMPARE(model.rowCount(), before + 2);
        QCOMPARE(reset.count(), 0);
        QVERIFY(model.index(1, 0).data(HistoryModel::TakenBackRole).toBool());
        QVERIFY(!model.index(2, 0).data(HistoryModel::TakenBackRole).toBool());
        QVERIFY(model.index(0, HistoryModel::Details).data().toString().contains(QStringLiteral("Salah tekan")));
    }

    void shouldTellWhichFieldsAnEditChanged()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).opened();
        CaseForm form = *office->ledger().form(office.load(id));
        form.unit = QStringLiteral("Bidang Lain");
        QVERIFY(office->intake().edit(id, form, {}, office.profile()).has_value());
        const CaseOverview overview = read(office, id);
        QCOMPARE(overview.history.constLast().changedFields, QStringList{QStringLiteral("unit")});
    }

    void shouldTakeVerdictsUntilTheyAreRecorded()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
        CheckModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate today(2026, 11, 23);
        model.setCase(read(office, id), today);
        QCOMPARE(model.open(), 7);
        model.setVerdict(0, Verdict::Equal);
        model.setVerdict(1, Verdict::DiffersValidly);
        QVERIFY(model.isChanged());
        QVERIFY(model.needsReason());
        QCOMPARE(model.firstOpen(), 2);
        model.setCase(read(office, id), today); // another look at the same papers keeps them
        QCOMPARE(model.open(), 5);
        QCOMPARE(model.toInputs().value(QStringLiteral("name")).toString(), QStringLiteral("beda"));
        QVERIFY(office.step(id, QStringLiteral("periksa")).has_value());
        model.setCase(read(office, id), today);
        QVERIFY(!model.isChanged());
        QCOMPARE(model.count(Verdict::Equal), 7);
        model.setVerdict(9, Verdict::Wrong); // no such row
        QCOMPARE(model.count(Verdict::Wrong), 0);
    }

    void shouldShowWhatTheRecommendationWouldPrint()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
        const CaseOverview overview = read(office, id);
        CheckModel model;
        model.setCase(overview, QDate(2026, 11, 23));
        const auto printed = [&](const QString &field) {
            return model.index(int(overview.check.fields.indexOf(field)), CheckModel::Printed).data().toString();
        };
        QCOMPARE(printed(QStringLiteral("name")), overview.form.name); // with its gelar, unlike what is compared
        QCOMPARE(printed(QStringLiteral("nik")), overview.form.nik);
        QCOMPARE(printed(QStringLiteral("nip")).remove(u' '), overview.form.nip);
        QCOMPARE(printed(QStringLiteral("email")), overview.form.email.toLower());
        QCOMPARE(printed(QStringLiteral("birthDate")), CheckModel::tr("Not printed"));
    }

    void shouldSayInTheSopsWordsWhatKeepsTheLetterClosed()
    {
        TestOffice office;
        const CaseOverview overview = read(office, office.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI")));
        const auto *next = overview.action(overview.mainAction);
        QVERIFY(next && !next->open);
        const QList<CaseMissing> findings = CaseMissing::of(*next, overview.form);
        QVERIFY(!findings.isEmpty());
        for (const CaseMissing &finding : findings)
            QVERIFY2(!finding.source.isEmpty() && finding.source != finding.sentence, qPrintable(finding.text));
        const auto check = std::ranges::find(findings, QStringLiteral("check"), &CaseMissing::place);
        QVERIFY(check != findings.cend());
        QVERIFY(check->source.contains(u"SOP"));
    }

    void shouldShowWhatTheLetterSaysOfTheFormAsItIsNow()
    {
        TestOffice office;
        const CaseId id = office.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
        CheckModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate today(2026, 11, 23);
        CaseOverview overview = read(office, id);
        model.setCase(overview, today);
        identity::LetterFindings findings;
        for (const QString &value : {overview.form.nik, overview.form.name}) {
            identity::LetterField found;
            found.typed = found.onLetter = value;
            found.likeness = identity::Likeness::Equal;
            found.crop = QImage(4, 4, QImage::Format_RGB32);
            findings.insert(value == overview.form.nik ? QStringLiteral("nik") : QStringLiteral("name"), found);
        }
        model.setLetter(findings);
        const auto said
            = [&model](int row, int role) { return model.index(row, CheckModel::Letter).data(role).toString(); };
        const auto crop = [&model](int row) {
            return model.index(row, CheckModel::Letter).data(CheckModel::CropRole).value<QImage>();
        };
        QCOMPARE(said(0, Qt::DisplayRole), overview.form.nik);
        QVERIFY(!crop(0).isNull());
        QCOMPARE(said(1, CheckModel::AdviceRole), QStringLiteral("equal"));
        QCOMPARE(model.open(), 7); // it gives no verdict

        overview.form.name += QStringLiteral("h");
        model.setCase(overview, today);
        QCOMPARE(said(0, Qt::DisplayRole), overview.form.nik);
        QCOMPARE(said(1, CheckModel::AdviceRole), QString());
        QVERIFY(crop(1).isNull());
        model.setLetter(findings); // the answer to an older question
        QCOMPARE(said(1, CheckModel::AdviceRole), QString());
        model.setLetter({});
        QCOMPARE(said(0, CheckModel::AdviceRole), QString());
        QVERIFY(crop(0).isNull());
    }

    void shouldMarkOnPaperWhatDiffersFromTheKtp_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("letter");
        QTest::addColumn<bool>("formMarked");
        QTest::addColumn<bool>("letterMarked");
        QTest::newRow("all the same") << "Sri Contoh"
                                      << "Sri Contoh" << false << false;
        QTest::newRow("form wrong") << "Sri Contohh"
                                    << "Sri Contoh" << true << false;
        QTest::newRow("letter wrong") << "Sri Contoh"
                                      << "Sri Contohh" << false << true;
        QTest::newRow("both wrong alike") << "Sri Contohh"
                                          << "Sri Contohh" << true << true;
    }

    void shouldMarkOnPaperWhatDiffersFromTheKtp()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, letter);
        TestOffice office;
        CaseOverview overview = read(office, office.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI")));
        overview.form.name = form;
        identity::KtpScan card;
        card.crop = QImage(400, 250, QImage::Format_RGB32);
        card.reading.name.value = QStringLiteral("SRI CONTOH");
        card.reading.name.accepted = true;
        card.reading.name.box = QRectF(100, 80, 120, 12);
        identity::OcrWords words;
        double left = 0;
        for (const QString &word : QStringList{QStringLiteral("Nama"), QStringLiteral(":")} + letter.split(u' '))
            words.append({word, QRectF(left += 60, 100, 50, 12), 1});
        CheckModel model;
        model.setCase(overview, QDate(2026, 11, 23));
        model.setReading(card);
        model.setLetter({{QStringLiteral("name"), identity::findOnLetter(words, form, identity::LetterValue::Name)}});
        const services::ComparedField name = model.compared().at(1);
        QCOMPARE(name.field, QStringLiteral("name"));
        QCOMPARE(name.letterValue, letter);
        QTEST(!name.formDiffers.isEmpty(), "formMarked");
        QTEST(!name.letterDiffers.isEmpty(), "letterMarked");
    }

    void shouldWriteOnPaperAsTheOfficeDoesWhateverTheWindowSpeaks()
    {
        TestOffice office;
        CaseOverview overview = read(office, office.aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI")));
        overview.form.nik = QStringLiteral("9971034505900001");
        overview.form.nip = QStringLiteral("199005052010012001");
        CheckModel model;
        model.setCase(overview, QDate(2026, 11, 23));
        QCOMPARE(model.compared().at(2).field, QStringLiteral("birthDate"));
        QCOMPARE(model.compared().at(2).formValue, QStringLiteral("05-05-1990"));
        QCOMPARE(model.compared().at(3).formValue, QStringLiteral("perempuan"));
        overview.form.nip = QStringLiteral("199006052010011001");
        model.setCase(overview, QDate(2026, 11, 23));
        QCOMPARE(model.compared().at(2).formValue, QStringLiteral("05-05-1990 menurut NIK, 05-06-1990 menurut NIP"));
        QCOMPARE(model.compared().at(3).formValue, QStringLiteral("perempuan menurut NIK, laki-laki menurut NIP"));
        overview.form.nik = QStringLiteral("997103");
        model.setCase(overview, QDate(2026, 11, 23));
        QCOMPARE(model.compared().at(3).formValue, QStringLiteral("tidak dapat ditentukan"));
    }

    void shouldSayWhyAStepCannotBeTakenBack()
    {
        TestOffice office;
        const CaseOverview issued = read(office, office.aCase(1).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI")));
        QVERIFY(!issued.undo.possible);
        QVERIFY(!issued.undo.closedBecause.isEmpty());
        const CaseOverview forwarded = read(office, office.aCase(2).inStage(QStringLiteral("DI_KABID")));
        QVERIFY(forwarded.undo.possible);
        QVERIFY(!forwarded.undo.step.isEmpty());
    }
};

QTEST_MAIN(TestCaseModels)
#include "tst_casemodels.moc"
