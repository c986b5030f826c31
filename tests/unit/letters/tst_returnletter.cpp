// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/pdf.h"
#include "models/letters/resources.h"
#include "models/letters/returnletter.h"
#include "printedpage.h"
#include "tests/data/ktp/cardpainter.h"
#include "tests/data/ktp/dice.h"

#include <QTest>

using namespace lajur::letters;
using lajur::domain::ErrorCode;

namespace {

SheetPaper paper(bool specimen = false)
{
    const Letterhead head{QStringLiteral("PEMERINTAH KOTA CONTOH"),
                          {QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")},
                          {QStringLiteral("Jalan Contoh Nomor 1, Kota Contoh 99123")},
                          demoLogo()};
    return {head, {}, specimen};
}

/// A strip of an invented card, as the reader cuts it out.
QImage strip()
{
    lajur::ktpcards::Dice dice(11);
    const lajur::ktpcards::CardPerson person = lajur::ktpcards::inventPerson(dice);
    const QImage card = lajur::ktpcards::paintFront(person, lajur::ktpcards::inventStyle(dice), 1011);
    return card.copy(int(card.width() * 0.26), int(card.height() * 0.29), int(card.width() * 0.42),
                     int(card.height() * 0.07));
}

ReturnPoint nameDiffers()
{
    ReturnPoint point;
    point.text = QStringLiteral("Nama tidak sama dengan KTP.");
    point.title = QStringLiteral("Nama");
    point.form = QStringLiteral("Lestari Puspita");
    point.letter = QStringLiteral("Lestari Puspta");
    point.letterMarks = {{12, 0}};
    point.crop = strip();
    return point;
}

ReturnPoint plainReason(const QString &text)
{
    ReturnPoint point;
    point.text = text;
    return point;
}

ReturnFields letter()
{
    ReturnFields fields;
    fields.place = QStringLiteral("Kota Contoh");
    fields.date = QDate(2026, 11, 23);
    fields.caseNumber = QStringLiteral("P-2026-00012");
    fields.requestNumber = QStringLiteral("800/17/DINKES/2026");
    fields.requestDate = QDate(2026, 11, 16);
    fields.addressee = {QStringLiteral("Lestari Puspita"), QStringLiteral("Pranata Komputer"),
                        QStringLiteral("Puskesmas Contoh"), QStringLiteral("Dinas Kesehatan")};
    fields.points = {nameDiffers(), plainReason(QStringLiteral("Pindaian KTP tidak berwarna."))};
    fields.toBring = {QStringLiteral("Surat permohonan yang sudah diperbaiki"),
                      QStringLiteral("Pindaian KTP berwarna, utuh, tegak, dan terbaca (300 dpi)")};
    fields.howToAnswer = QStringLiteral("Perbaikan dapat diserahkan ke loket kami dengan menyebut nomor berkas.");
    fields.signature.signatureTitle = QStringLiteral("a.n. Kepala Dinas Komunikasi dan Informatika,\nKepala Seksi "
                                                     "Persandian,");
    fields.signature.signatory.name = QStringLiteral("Melati Contoh, S.T.");
    fields.signature.signatory.nip = QStringLiteral("198508172010011003");
    fields.signature.signatureRank = QStringLiteral("Penata");
    return fields;
}

QByteArray pdfOf(const ReturnFields &fields, bool specimen = false)
{
    const auto pdf = toPdf(ReturnLetter(paper(specimen), fields));
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text));
    return *pdf;
}

} // namespace

/// The letter of return as poppler-utils finds it.
class TestReturnLetter : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayOnOnePageWhatToMendAndHow()
    {
        const PrintedPage page(pdfOf(letter()));
        QCOMPARE(page.pages(), 1);
        const QString text = page.text();
        for (const char *phrase :
             {"Kota Contoh, 23 November 2026", "P-2026-00012", "Yth. Saudara Lestari Puspita", "Puskesmas Contoh",
              "melalui surat nomor 800/17/DINKES/2026 tanggal 16 November 2026", "Nama tidak sama dengan KTP.",
              "Lestari Puspta", "Pindaian KTP tidak berwarna.", "Mohon disiapkan:", "a. Surat permohonan yang",
              "b. Pindaian KTP berwarna", "diserahkan ke loket", "Kepala Seksi Persandian,", "Melati Contoh, S.T.",
              "NIP. 19850817 201001 1 003"})
            QVERIFY2(text.contains(QString::fromUtf8(phrase)), phrase);
        QVERIFY(!text.contains(QLatin1String("Ditandatangani")));
        QVERIFY(!page.information().contains(QLatin1String("Lestari")));
    }

    void shouldStandWithinTheMargins()
    {
        const PrintedPage page(pdfOf(letter()));
        for (const PrintedPage::Word &word : page.words())
            QVERIFY2(word.box.left() > 29 && word.box.right() < 186 && word.box.bottom() < 273, qPrintable(word.text));
        QVERIFY(page.find(QStringLiteral("Melati Contoh,")).left() > 105);
    }

    void shouldLeaveOutColumnsThatNoReasonFills()
    {
        ReturnFields fields = letter();
        fields.points = {plainReason(QStringLiteral("Alamat email tidak aktif."))};
        fields.toBring.clear();
        const PrintedPage page(pdfOf(fields));
        QVERIFY(!page.find(QStringLiteral("Alamat email tidak aktif.")).isNull());
        for (const char *gone : {"formulir", "KTP", "disiapkan:", "tebal"})
            QVERIFY2(page.find(QString::fromUtf8(gone)).isNull(), gone);
    }

    void shouldDoWithoutALetterOfRequest()
    {
        ReturnFields fields = letter();
        fields.requestNumber.clear();
        QVERIFY(PrintedPage(pdfOf(fields)).text().contains(QLatin1String("yang Saudara ajukan. Berkas sudah")));
    }

    void shouldHoldManyLongReasonsOnItsPage()
    {
        ReturnFields fields = letter();
        const QString longName = QStringLiteral("Raden Mas Panji Kusumawardhana Adiningrat Suryodiningratan W");
        fields.addressee[0] = longName;
        fields.points[0].form = longName;
        fields.points[0].letter = longName.toUpper();
        for (int i = 0; i < 6; ++i)
            fields.points.append(
                plainReason(QStringLiteral("Jabatan atau unit kerja tidak sesuai lagi setelah mutasi.")));
        const PrintedPage page(pdfOf(fields));
        QCOMPARE(page.pages(), 1);
        for (const PrintedPage::Word &word : page.words())
            QVERIFY2(word.box.right() < 186 && word.box.bottom() < 273, qPrintable(word.text));
    }

    void shouldPrintSpecimensOfADemoOfficeAsSuch()
    {
        QVERIFY(PrintedPage(pdfOf(letter(), true)).text().split(u' ').contains(QStringLiteral("CONTOH")));
    }

    void shouldRefuseWhatDoesNotFitOrCannotBePrinted()
    {
        ReturnFields fields = letter();
        fields.howToAnswer = QStringLiteral("keterangan ").repeated(2000);
        auto refused = toPdf(ReturnLetter(paper(), fields));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        fields = letter();
        fields.points[1].text = QString::fromUtf8("理由");
        refused = toPdf(ReturnLetter(paper(), fields));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }
};

QTEST_MAIN(TestReturnLetter)
#include "tst_returnletter.moc"
