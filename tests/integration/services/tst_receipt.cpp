// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codes/qrcodewriter.h"
#include "app/papers/workerpaperreader.h"
#include "models/domain/receiptcode.h"
#include "models/letters/pdf.h"
#include "models/services/casereceipt.h"
#include "models/services/paperwords.h"
#include "models/services/waitforpaper.h"
#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// The receipt for a case's papers: what it says, and that a scan of it finds its case again.
class TestReceipt : public QObject
{
    Q_OBJECT

    papers::WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};

    static letters::ReceiptFields shown(const letters::Pages &pages)
    {
        const auto *sheet = dynamic_cast<const letters::ReceiptSheet *>(&pages);
        return sheet ? sheet->fields() : letters::ReceiptFields();
    }
    static letters::ReceiptFields receiptOf(TestOffice &office, CaseId id)
    {
        const auto pages = CaseReceipt(*office).pages(id, office.profile());
        return pages ? shown(**pages) : letters::ReceiptFields();
    }
    /// The page as a scanner at 200 dpi sees it: grey paper, soft print, a little askew.
    static QByteArray scanned(const letters::Pages &pages, double degrees = 0.6)
    {
        QImage printed(1654, 2339, QImage::Format_RGB32);
        printed.fill(Qt::white);
        QPainter onto(&printed);
        if (!pages.paint(&onto, printed.rect(), 0))
            qFatal("receipt cannot be painted");
        onto.end();
        QImage scan(printed.size(), QImage::Format_RGB32);
        scan.fill(qRgb(244, 243, 240));
        QPainter painter(&scan);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.rotate(degrees);
        painter.setOpacity(0.9);
        painter.drawImage(0, 0, printed);
        painter.end();
        QBuffer jpeg;
        jpeg.open(QIODevice::WriteOnly);
        scan.save(&jpeg, "JPG", 75);
        return jpeg.data();
    }
    Result<PageGuess> guess(const QByteArray &bytes)
    {
        const Paper paper(bytes);
        return waitForPaper<PageGuess>(
            [&](const auto &caller, const auto &answer) { m_reader.guessPage(paper, 0, caller, answer); });
    }

private slots:
    void shouldSayWhoseCaseItIsAndWhatCame()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("DI_KABID"));
        const auto pages = CaseReceipt(*office).pages(id, office.profile());
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        const letters::ReceiptFields receipt = shown(**pages);
        const Case record = office.load(id).record;
        QCOMPARE(receipt.caseNumber, record.number);
        QVERIFY(!receipt.agendaNumber.isEmpty());
        QCOMPARE(receipt.agendaNumber, record.agendaNumber);
        QCOMPARE(receipt.applicant, record.name);
        QCOMPARE(receipt.organisation, record.opd);
        QCOMPARE(receipt.receivedAt, record.openedAt);
        QCOMPARE(receipt.receivedAt.offsetFromUtc(), 7 * 3600);
        QCOMPARE(receipt.receivedBy, office->session().user().fullName);
        QCOMPARE(receipt.papers, (QStringList{QStringLiteral("Surat permohonan"), QStringLiteral("KTP")}));
        QVERIFY(receipt.missing.isEmpty());
        QVERIFY(receipt.contact.contains(office.profile().head.address.constFirst()));
        QCOMPARE((*pages)->count(), 1);
    }

    void shouldNameThePapersThatTheStageStillWants()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        letters::ReceiptFields receipt = receiptOf(office, id);
        QVERIFY(receipt.papers.isEmpty());
        QCOMPARE(receipt.missing, (QStringList{QStringLiteral("Surat permohonan"), QStringLiteral("KTP")}));
        QVERIFY(office.attach(id, QStringLiteral("sk_jabatan")));
        QVERIFY(office.attach(id, QStringLiteral("ktp")));
        receipt = receiptOf(office, id);
        QCOMPARE(receipt.papers, (QStringList{QStringLiteral("KTP"), QStringLiteral("SK jabatan")}));
        QCOMPARE(receipt.missing, QStringList{QStringLiteral("Surat permohonan")});
    }

    void shouldNotNameWhatTheOfficeMakesItself()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        letters::ReceiptFields receipt = receiptOf(office, id);
        QCOMPARE(receipt.papers.size(), 2);
        QVERIFY(receipt.missing.isEmpty());
        QCOMPARE(outcome(office.walk(id, QStringLiteral("SELESAI"))), QStringLiteral("ok"));
        receipt = receiptOf(office, id);
        QVERIFY(receipt.missing.isEmpty());
    }

    void shouldHaveAWordForEveryKindOfPaper()
    {
        for (const QString &kind : documentKinds())
            QVERIFY2(PaperWords::paper(kind) != kind, qPrintable(kind));
        QCOMPARE(PaperWords::paper(QStringLiteral("entah")), QStringLiteral("entah"));
    }

    void shouldHoldNoNikAndWriteNothing()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        const QString nik = office.entry(1).form.nik;
        const QStringList before = office.dump();
        const auto pages = CaseReceipt(*office).pages(id, office.profile());
        QVERIFY(pages);
        const letters::ReceiptFields receipt = shown(**pages);
        for (const QString &text : {receipt.caseNumber, receipt.agendaNumber, receipt.applicant, receipt.organisation,
                                    receipt.receivedBy, receipt.contact})
            QVERIFY(!text.contains(nik));
        QCOMPARE(office.dump(), before);
    }

    void shouldBeFoundAgainByTheCodeOnAScan_data()
    {
        QTest::addColumn<bool>("demo");
        QTest::addColumn<double>("degrees");
        QTest::newRow("straight") << false << 0.0;
        QTest::newRow("askew") << false << 1.5;
        QTest::newRow("specimen of a demo office") << true << 0.6;
        QTest::newRow("upside down") << false << 180.0;
    }

    void shouldBeFoundAgainByTheCodeOnAScan()
    {
        QFETCH(const bool, demo);
        QFETCH(const double, degrees);
        TestOffice office;
        const CaseId id = office.aCase().opened();
        OfficeProfile profile = office.profile();
        profile.demo = demo;
        const auto pages = CaseReceipt(*office).pages(id, profile);
        QCOMPARE(outcome(pages), QStringLiteral("ok"));
        QByteArray page = scanned(**pages, degrees == 180.0 ? 0 : degrees);
        if (degrees == 180.0) {
            QBuffer turned(&page);
            const QImage image = QImage::fromData(page).mirrored(true, true);
            turned.open(QIODevice::WriteOnly | QIODevice::Truncate);
            image.save(&turned, "JPG", 75);
        }
        const auto guessed = guess(page);
        QCOMPARE(outcome(guessed), QStringLiteral("ok"));
        const Case record = office.load(id).record;
        QCOMPARE(guessed->receipt, ReceiptCode(*CaseNumber::parse(record.number)).text());
        QCOMPARE(ReceiptCode::parse(guessed->receipt)->caseNumber().display(), record.number);
        QCOMPARE(guessed->reason, pagereasons::Receipt);
    }

    void shouldBeFoundAgainInItsPdf()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        const auto pages = CaseReceipt(*office).pages(id, office.profile());
        const auto guessed = guess(*letters::toPdf(**pages));
        QCOMPARE(outcome(guessed), QStringLiteral("ok"));
        QCOMPARE(guessed->receipt, ReceiptCode(*CaseNumber::parse(office.load(id).record.number)).text());
    }

    void shouldRefuseNobodyAndNoCase()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        QCOMPARE(codeOf(CaseReceipt(*office).pages(CaseId{4711}, office.profile())), QStringLiteral("not-found"));
        OfficeProfile wordy = office.profile();
        wordy.unit = QStringLiteral("bidang ").repeated(3000);
        QCOMPARE(codeOf(CaseReceipt(*office).pages(id, wordy)), QStringLiteral("invalid"));
        office->signIn().signOut();
        QCOMPARE(codeOf(CaseReceipt(*office).pages(id, office.profile())), QStringLiteral("signed-out"));
    }

    void shouldWriteCodesThatPrintAndScannerCarry()
    {
        codes::QrCodeWriter writer;
        const auto code = writer.write(QStringLiteral("LAJUR:1:P-2026-00012"));
        QCOMPARE(outcome(code), QStringLiteral("ok"));
        QCOMPARE(code->size(), QSize(25, 25));
        QCOMPARE(qGray(code->pixel(0, 0)), 0); // the corner of a finder: no border
        QCOMPARE(qGray(code->pixel(1, 1)), 255);
        // The first two bits of the format say level Q: folded or stamped over in a quarter, it is still read.
        QCOMPARE(qGray(code->pixel(0, 8)), 255);
        QCOMPARE(qGray(code->pixel(1, 8)), 0);
        QVERIFY(writer.write(QString(100, u'x')));
        for (const QString &text : {QString(), QString(400, u'x'), QString(10'000, u'x')})
            QCOMPARE(codeOf(writer.write(text)), QStringLiteral("invalid"));
        QVERIFY(writer.write(QString::fromUtf8("Berkas № 12 – Ä")));
    }
};

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
