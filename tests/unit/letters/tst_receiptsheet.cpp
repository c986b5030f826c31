// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/pdf.h"
#include "models/letters/receiptsheet.h"
#include "models/letters/resources.h"
#include "printedpage.h"

#include <QPainter>
#include <QTest>

using namespace lajur::letters;
using lajur::domain::ErrorCode;

namespace {

constexpr double halfOfA4 = 297.0 / 2;

SheetPaper paper(bool specimen = false)
{
    const Letterhead head{QStringLiteral("PEMERINTAH KOTA CONTOH"),
                          {QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")},
                          {QStringLiteral("Jalan Contoh Nomor 1, Kota Contoh 99123")},
                          demoLogo()};
    return {head, {}, specimen};
}

/// Not a code anybody can read, but one of its size.
QImage chequered(int side = 25)
{
    QImage modules(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            modules.setPixelColor(x, y, (x + y) % 2 == 0 ? Qt::black : Qt::white);
    }
    return modules;
}

ReceiptFields receipt()
{
    ReceiptFields fields;
    fields.caseNumber = QStringLiteral("P-2026-00012");
    fields.code = chequered();
    fields.agendaNumber = QStringLiteral("A-2026-0031");
    fields.applicant = QStringLiteral("Lestari Puspita");
    fields.organisation = QStringLiteral("Dinas Kesehatan");
    fields.receivedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 5));
    fields.receivedBy = QStringLiteral("Rina Loket");
    fields.papers = {QStringLiteral("Surat permohonan"), QStringLiteral("SK jabatan")};
    fields.missing = {QStringLiteral("KTP")};
    fields.contact = QStringLiteral("Dinas Kominfo, telepon 0778 000000");
    return fields;
}

QByteArray pdfOf(const ReceiptFields &fields, bool specimen = false)
{
    const auto pdf = toPdf(ReceiptSheet(paper(specimen), fields));
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text));
    return *pdf;
}

QImage drawn(const ReceiptSheet &sheet)
{
    QImage page(1654, 2339, QImage::Format_Grayscale8); // A4 at 200 dpi
    page.fill(Qt::white);
    QPainter painter(&page);
    if (!sheet.paint(&painter, page.rect(), 0))
        qFatal("receipt cannot be painted");
    return page;
}

} // namespace

/// The receipt as poppler-utils finds it.
class TestReceiptSheet : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayWhatCameAndWhatIsMissingInTheUpperHalf()
    {
        const PrintedPage page(pdfOf(receipt()));
        QCOMPARE(page.pages(), 1);
        const QString text = page.text();
        for (const char *phrase :
             {"TANDA TERIMA BERKAS", "P-2026-00012", "A-2026-0031", "Lestari Puspita", "Dinas Kesehatan",
              "23 November 2026 pukul 09.05 WIB", "Rina Loket", "1. Surat permohonan; 2. SK jabatan", "1. KTP",
              "masih kurang harap diserahkan", "telepon 0778 000000"})
            QVERIFY2(text.contains(QString::fromUtf8(phrase)), phrase);
        QCOMPARE(text.count(QLatin1String("P-2026-00012")), 2);
        for (const PrintedPage::Word &word : page.words())
            QVERIFY2(word.box.left() > 29 && word.box.right() < 186 && word.box.bottom() < halfOfA4,
                     qPrintable(word.text));
        QVERIFY(!page.information().contains(QLatin1String("Lestari")));
    }

    void shouldLeaveOutWhatIsNotKnown()
    {
        ReceiptFields fields = receipt();
        fields.agendaNumber.clear();
        fields.contact.clear();
        fields.papers.clear();
        fields.missing.clear();
        const QString text = PrintedPage(pdfOf(fields)).text();
        QVERIFY(!text.contains(QLatin1String("agenda")));
        QVERIFY(!text.contains(QLatin1String("Hubungi")));
        QVERIFY(text.contains(QLatin1String("tidak ada")));
        QVERIFY(text.contains(QString::fromUtf8("–")));
    }

    void shouldDrawTheCodeTwentyEightMillimetresWide()
    {
        ReceiptFields fields = receipt();
        const QImage with = drawn(ReceiptSheet(paper(), fields));
        fields.code.fill(Qt::white);
        const QImage without = drawn(ReceiptSheet(paper(), fields));
        QRect box;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    box |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(qAbs(box.width() * 25.4 / 200 - 28) < 0.5);
        QVERIFY(qAbs(box.height() * 25.4 / 200 - 28) < 0.5);
        QVERIFY(box.right() * 25.4 / 200 < 186);
    }

    void shouldKeepTheMarkOfASpecimenOffTheCode()
    {
        // The same white border, marked or not.
        const ReceiptFields fields = receipt();
        const QImage plain = drawn(ReceiptSheet(paper(), fields));
        const QImage marked = drawn(ReceiptSheet(paper(true), fields));
        QVERIFY(plain != marked);
        const QRect code(1654 * 150 / 210, 2339 * 62 / 297, 1654 * 28 / 210, 2339 * 20 / 297);
        QCOMPARE(marked.copy(code), plain.copy(code));
    }

    void shouldHoldTheLongestNamesAndEveryPaper()
    {
        ReceiptFields fields = receipt();
        fields.applicant = QStringLiteral("Raden Mas Panji Kusumawardhana Adiningrat Suryodiningratan W");
        fields.organisation = QStringLiteral("Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk "
                                             "dan Keluarga Berencana Kota Contoh");
        fields.papers = {QStringLiteral("SK jabatan"), QStringLiteral("SK pangkat"), QStringLiteral("Bukti email"),
                         QStringLiteral("Dokumen lain")};
        fields.missing = {QStringLiteral("Surat permohonan"), QStringLiteral("KTP")};
        fields.contact = QStringLiteral("Dinas Komunikasi dan Informatika, Jalan Contoh Nomor 1, telepon 0778 000000, "
                                        "laman kominfo.contoh.example, email kominfo@contoh.example");
        const PrintedPage page(pdfOf(fields));
        QCOMPARE(page.pages(), 1);
        for (const PrintedPage::Word &word : page.words())
            QVERIFY2(word.box.right() < 186 && word.box.bottom() < halfOfA4, qPrintable(word.text));
    }

    void shouldRefuseWhatDoesNotFitOrCannotBePrinted()
    {
        ReceiptFields fields = receipt();
        fields.contact = QStringLiteral("alamat ").repeated(2000);
        auto refused = toPdf(ReceiptSheet(paper(), fields));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        fields = receipt();
        fields.applicant = QString::fromUtf8("名前");
        refused = toPdf(ReceiptSheet(paper(), fields));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }
};

QTEST_MAIN(TestReceiptSheet)
#include "tst_receiptsheet.moc"
