// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/comparisonsheet.h"
#include "models/letters/pdf.h"
#include "models/letters/resources.h"
#include "printedpage.h"
#include "tests/data/ktp/cardpainter.h"
#include "tests/data/ktp/dice.h"

#include <QPainter>
#include <QTest>

using namespace lajur::letters;
using lajur::domain::ErrorCode;

namespace {

Letterhead head()
{
    return {QStringLiteral("PEMERINTAH KOTA CONTOH"),
            {QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")},
            {QStringLiteral("Jalan Contoh Nomor 1, Kota Contoh 99123"), QStringLiteral("kominfo.contoh.go.id")},
            demoLogo()};
}

/// A strip of an invented card, as the reader cuts it out.
QImage strip(double top, double height)
{
    lajur::ktpcards::Dice dice(11);
    const lajur::ktpcards::CardPerson person = lajur::ktpcards::inventPerson(dice);
    const QImage card = lajur::ktpcards::paintFront(person, lajur::ktpcards::inventStyle(dice), 1011);
    return card.copy(int(card.width() * 0.26), int(card.height() * top), int(card.width() * 0.42),
                     int(card.height() * height));
}

ComparedValue value(const QString &title, const QString &form, const QString &verdict = QStringLiteral("cocok"))
{
    ComparedValue compared;
    compared.title = title;
    compared.form = form;
    compared.letter = form;
    compared.printed = form;
    compared.verdict = verdict;
    return compared;
}

ComparisonFields sheet()
{
    ComparisonFields fields;
    fields.caseNumber = QStringLiteral("P-2026-00012");
    fields.applicant = QStringLiteral("Lestari Puspita");
    fields.nip = QStringLiteral("199005212015032001");
    fields.organisation = QStringLiteral("Dinas Kesehatan");
    fields.values
        = {value(QStringLiteral("NIK"), QStringLiteral("2171036105900001")),
           value(QStringLiteral("Nama"), QStringLiteral("Lestari Puspita, S.Kom."), QStringLiteral("beda tapi sah")),
           value(QStringLiteral("Tempat lahir"), QString()),
           value(QStringLiteral("Tanggal lahir"), QStringLiteral("21-05-1990"), QStringLiteral("salah")),
           value(QStringLiteral("Jenis kelamin"), QStringLiteral("PEREMPUAN")),
           value(QStringLiteral("NIP"), QStringLiteral("199005212015032001")),
           value(QStringLiteral("Email"), QStringLiteral("lestari.puspita@contoh.go.id")),
           value(QStringLiteral("Jabatan"), QStringLiteral("Pranata Komputer Ahli Muda"), QStringLiteral("belum"))};
    fields.values[5].onCard = false;
    fields.values[0].crop = strip(0.2, 0.1);
    fields.values[1].crop = strip(0.29, 0.07);
    fields.values[1].formMarks = {{15, 8}};
    fields.values[1].reason = QStringLiteral("Gelar tidak tercetak pada KTP.");
    fields.values[3].formMarks = {{1, 1}, {9, 0}};
    fields.values[3].reason = QStringLiteral("Tanggal pada KTP 22-05-1990.");
    fields.decidedBy = QStringLiteral("Melati Contoh, S.T.");
    fields.recordedBy = QStringLiteral("Petugas Loket");
    fields.recordedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 42));
    fields.initialsTitle = QStringLiteral("Kepala Seksi Persandian");
    fields.initialsName = QStringLiteral("Melati Contoh, S.T.");
    fields.initialsNip = QStringLiteral("198508172010011003");
    return fields;
}

QByteArray pdfOf(const ComparisonFields &fields, bool specimen = false)
{
    const auto pdf = toPdf(ComparisonSheet(head(), specimen, fields));
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text));
    return *pdf;
}

/// Dark pixels of a part of the page, given in millimetres.
int ink(const ComparisonFields &fields, const QRectF &part)
{
    constexpr double dots = 8;
    QImage image(QSize(210, 297) * dots, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    if (!ComparisonSheet(head(), false, fields).paint(&painter, image.rect(), 0))
        return -1;
    painter.end();
    int dark = 0;
    const QRect box = QRectF(part.topLeft() * dots, part.size() * dots).toAlignedRect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 96 ? 1 : 0;
    }
    return dark;
}

} // namespace

/// The comparison sheet as poppler-utils and a pair of eyes find it.
class TestComparisonSheet : public QObject
{
    Q_OBJECT

private slots:
    void shouldStandOnOneA4PageWithAllItsWords()
    {
        const PrintedPage page(pdfOf(sheet()));
        QCOMPARE(page.pages(), 1);
        QVERIFY(qAbs(page.points().height() - 842) < 1);
        for (const char *phrase :
             {"LEMBAR PERBANDINGAN DATA", "P-2026-00012", "Lestari Puspita", "19900521 201503 2 001",
              "Surat permohonan", "beda tapi sah", "salah", "belum", "tidak dibaca", "tidak ada di KTP",
              "Gelar tidak tercetak pada KTP.", "Melati Contoh, S.T.", "pukul 10.42 WIB.", "peringatan 2:", "Paraf",
              "Kepala Seksi Persandian"})
            QVERIFY2(!page.find(QString::fromUtf8(phrase)).isNull(), phrase);
        QVERIFY(!page.information().contains(QLatin1String("Lestari")));
    }

    void shouldKeepColumnsApart()
    {
        const PrintedPage page(pdfOf(sheet()));
        const QRectF form = page.find(QStringLiteral("Formulir Surat"));
        const QRectF first = page.find(QStringLiteral("2171036105900001"));
        QVERIFY(!first.isNull());
        QVERIFY(qAbs(first.left() - form.left()) < 1);
        const QRectF verdict = page.find(QStringLiteral("beda tapi sah"));
        QVERIFY(verdict.right() <= 195);
    }

    void shouldMarkDifferencesWithInkNotWithColour()
    {
        ComparisonFields without = sheet();
        without.values[3].formMarks.clear();
        const QRectF cell = PrintedPage(pdfOf(sheet())).find(QStringLiteral("21-05-1990")).adjusted(-1, -1, 1, 2);
        QVERIFY(ink(sheet(), cell) > ink(without, cell) + 20);
        ComparisonFields missing = without;
        missing.values[3].formMarks = {{9, 0}};
        QVERIFY(ink(missing, cell) > ink(without, cell) + 8);
    }

    void shouldLeaveOutMarksBeyondTheText()
    {
        ComparisonFields fields = sheet();
        fields.values[3].formMarks = {{500, 3}, {-1, 2}, {8, 90}};
        QVERIFY(PrintedPage(pdfOf(fields)).text().contains(QLatin1String("21-05-1990")));
    }

    void shouldHoldTheLongestNamesOnItsPage()
    {
        ComparisonFields fields = sheet();
        const QString longName = QStringLiteral("Raden Mas Panji Kusumawardhana Adiningrat Suryodiningratan W");
        QCOMPARE(longName.size(), 60);
        fields.applicant = longName;
        fields.values[1].form = longName;
        fields.values[1].letter = longName.toUpper();
        fields.values[1].formMarks = {{6, 3}, {40, 12}};
        fields.values[6].form = QStringLiteral("raden.mas.panji.kusumawardhana.adiningrat@dinaskesehatan.contoh.go.id");
        fields.values[6].letter = fields.values[6].form;
        fields.values[7].form
            = QStringLiteral("Kepala Subbagian Perencanaan, Evaluasi, dan Pelaporan pada Sekretariat");
        fields.values[7].letter = fields.values[7].form;
        for (ComparedValue &compared : fields.values)
            compared.reason = QStringLiteral("Surat keputusan terbaru memuat ejaan lain; asli sudah dilihat di loket.");
        fields.note = QStringLiteral("Perbedaan sudah dikonfirmasi melalui telepon kepada pemohon dan atasannya.");
        const PrintedPage page(pdfOf(fields));
        QCOMPARE(page.pages(), 1);
        QVERIFY(!page.find(QStringLiteral("Paraf")).isNull());
        for (const PrintedPage::Word &word : page.words())
            QVERIFY2(word.box.right() < 196 && word.box.bottom() < 283, qPrintable(word.text));
    }

    void shouldSayWhatIsNotRecordedOrNotKnown()
    {
        ComparisonFields fields = sheet();
        fields.decidedBy.clear();
        fields.initialsTitle.clear();
        fields.values[3].crop = QImage();
        const PrintedPage page(pdfOf(fields));
        QVERIFY(!page.find(QStringLiteral("belum dicatat dalam berkas.")).isNull());
        QVERIFY(page.find(QStringLiteral("Diputuskan oleh")).isNull());
    }

    void shouldPrintSpecimensOfADemoOfficeAsSuch()
    {
        QVERIFY(PrintedPage(pdfOf(sheet(), true)).text().contains(QLatin1String("CONTOH")));
        QVERIFY(PrintedPage(pdfOf(sheet(), false)).find(QStringLiteral("CONTOH")).width() < 60);
    }

    void shouldRefuseWhatCannotBePrinted()
    {
        ComparisonFields strange = sheet();
        strange.values[1].form = QString::fromUtf8("ليستاري");
        const auto refused = toPdf(ComparisonSheet(head(), false, strange));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);

        ComparisonFields endless = sheet();
        endless.note = QStringLiteral("alasan ").repeated(3000);
        const auto tooLong = toPdf(ComparisonSheet(head(), false, endless));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::Invalid);
    }
};

QTEST_MAIN(TestComparisonSheet)
#include "tst_comparisonsheet.moc"
