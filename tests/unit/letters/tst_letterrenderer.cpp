// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/letterrenderer.h"
#include "models/letters/resources.h"
#include "models/letters/signatureblock.h"
#include "printedpage.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <limits>

using namespace lajur::letters;
using lajur::domain::Capacity;
using lajur::domain::ErrorCode;

namespace {

LetterPerson signatory()
{
    LetterPerson person;
    person.name = QStringLiteral("Surya Contoh, M.Si.");
    person.nip = QStringLiteral("198508172010011003");
    person.nik = QStringLiteral("2171101708850003");
    person.rank = QStringLiteral("Pembina (IV/a)");
    person.position = QStringLiteral("Kepala Dinas Komunikasi dan Informatika");
    person.unit = QStringLiteral("Dinas Komunikasi dan Informatika");
    person.agency = QStringLiteral("Pemerintah Kota Contoh");
    person.email = QStringLiteral("surya@contoh.go.id");
    return person;
}

LetterPerson applicant()
{
    LetterPerson person;
    person.name = QStringLiteral("Lestari Puspita");
    person.nip = QStringLiteral("199005212015032001");
    person.nik = QStringLiteral("2171036105900001");
    person.rank = QStringLiteral("Penata Muda (III/a)");
    person.position = QStringLiteral("Pranata Komputer");
    person.unit = QStringLiteral("Puskesmas Contoh");
    person.agency = QStringLiteral("Pemerintah Kota Contoh");
    person.organisation = QStringLiteral("Dinas Kesehatan");
    person.city = QStringLiteral("Kota Contoh");
    person.province = QStringLiteral("Provinsi Contoh");
    person.email = QStringLiteral("lestari@contoh.go.id");
    return person;
}

LetterFields letter()
{
    LetterFields fields;
    fields.number = QStringLiteral("500.12/042/KOMINFO/XI/2026");
    fields.signatory = signatory();
    fields.applicant = applicant();
    fields.system = QStringLiteral("SRIKANDI");
    fields.purpose = QStringLiteral("Tanda tangan naskah dinas");
    fields.place = QStringLiteral("Batam");
    fields.date = QDate(2026, 11, 23);
    fields.signatureTitle = QStringLiteral("KEPALA DINAS,");
    fields.signatureRank = QStringLiteral("Pembina Utama");
    return fields;
}

Letterhead head()
{
    return {QStringLiteral("PEMERINTAH KOTA CONTOH"),
            {QStringLiteral("DINAS KOMUNIKASI")},
            {QStringLiteral("Jalan Contoh Nomor 1")},
            demoLogo()};
}

QString text()
{
    return builtInTemplate().value();
}

LetterRenderer renderer(PaperSize size = PaperSize::A4)
{
    return LetterRenderer::create(text(), head(), {size, {}}).value();
}

PrintedPage printed(const LetterFields &fields, PaperSize size = PaperSize::A4)
{
    const auto pdf = renderer(size).pdf(fields);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text));
    return PrintedPage(*pdf);
}

bool near(double value, double wanted, double tolerance)
{
    if (qAbs(value - wanted) <= tolerance)
        return true;
    qWarning("%.2f mm where %.2f ± %.2f is wanted", value, wanted, tolerance);
    return false;
}

} // namespace

Q_DECLARE_METATYPE(lajur::letters::PaperSize)

class TestLetterRenderer : public QObject
{
    Q_OBJECT

private slots:
    void shouldPlaceEveryPartOnThePaper_data();
    void shouldPlaceEveryPartOnThePaper();
    void shouldEmbedTwoFacesAndNameNobodyInTheTitle();
    void shouldPrintValuesAsTheyAre_data();
    void shouldPrintValuesAsTheyAre();
    void shouldWrapLongValuesInTheirColumn();
    void shouldHangPrefixOfTheTitleOutToTheLeft();
    void shouldLeaveLineForNumberByHand();
    void shouldMarkSpecimenBehindTheText();
    void shouldNameEveryEmptyField();
    void shouldRefuseEmptyFieldBeforePainting();
    void shouldRefuseUnknownField();
    void shouldRefuseLetterThatDoesNotFit();
    void shouldTightenBeforeItRefuses();
    void shouldRefuseCharacterWithoutGlyph();
    void shouldRefuseTemplateOutsideTheSubset_data();
    void shouldRefuseTemplateOutsideTheSubset();
    void shouldRefuseBadLetterhead_data();
    void shouldRefuseBadLetterhead();
    void shouldRefuseBadMargins_data();
    void shouldRefuseBadMargins();
    void shouldPreviewTheSamePageAtAnyResolution();
    void shouldPrintBlackWhateverTheWindowsColours();
};

void TestLetterRenderer::shouldPlaceEveryPartOnThePaper_data()
{
    QTest::addColumn<PaperSize>("size");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<QSizeF>("points");
    QTest::newRow("A4") << PaperSize::A4 << QSizeF(210, 297) << QSizeF(595.28, 841.89);
    QTest::newRow("F4") << PaperSize::F4 << QSizeF(215, 330) << QSizeF(609.45, 935.43);
}

void TestLetterRenderer::shouldPlaceEveryPartOnThePaper()
{
    QFETCH(PaperSize, size);
    QFETCH(QSizeF, paper);
    QFETCH(QSizeF, points);
    const PrintedPage page = printed(letter(), size);
    QCOMPARE(page.pages(), 1);
    QVERIFY(near(page.points().width(), points.width(), 0.5));
    QVERIFY(near(page.points().height(), points.height(), 0.5));

    // Kop: centred beside the emblem (20 mm and a gap of 4), falling in size from agency to government to address.
    const double kopCentre = (30 + 20 + 4 + paper.width() - 25) / 2;
    const QRectF government = page.find(QStringLiteral("PEMERINTAH KOTA CONTOH"));
    const QRectF agency = page.find(QStringLiteral("DINAS KOMUNIKASI"));
    const QRectF address = page.find(QStringLiteral("Jalan Contoh Nomor 1"));
    QVERIFY(near(government.center().x(), kopCentre, 0.5));
    QVERIFY(near(agency.center().x(), kopCentre, 0.5));
    QVERIFY(near(address.center().x(), kopCentre, 0.5));
    QVERIFY(government.top() >= 15 && address.bottom() <= 15 + 20 + 1);
    QVERIFY(agency.height() > government.height() && government.height() > address.height());

    // Title and number: in the middle of the text.
    const double textCentre = (30 + paper.width() - 25) / 2;
    const QRectF title = page.find(QStringLiteral("SURAT REKOMENDASI"));
    const QRectF number = page.find(QStringLiteral("NOMOR: 500.12/042/KOMINFO/XI/2026"));
    QVERIFY(near(title.center().x(), textCentre, 0.2));
    QVERIFY(near(number.center().x(), textCentre, 0.2));
    QVERIFY(
        near(page.find(QStringLiteral("PADA DINAS KESEHATAN PEMERINTAH KOTA CONTOH")).center().x(), textCentre, 0.2));
    QVERIFY(title.top() > 41 && title.top() < 50 && number.top() > title.bottom());

    // Label column: labels flush with the margin, all colons below each other.
    QVERIFY(near(page.find(QStringLiteral("Pangkat/Golongan")).left(), 30, 0.3));
    QList<double> colons;
    for (const PrintedPage::Word &word : page.words()) {
        if (word.text == u":")
            colons.append(word.box.left());
    }
    QCOMPARE(colons.size(), 8 + 9 + 2);
    for (const double colon : colons)
        QVERIFY(near(colon, colons.first(), 0.1));
    QVERIFY(near(colons.first(), 30 + 0.26 * (paper.width() - 55), 0.5));

    // Signature: the right half, room for a wet signature, nothing in the bottom margin.
    const QRectF place = page.find(QStringLiteral("Ditandatangani di Batam"));
    const QRectF date = page.find(QStringLiteral("Tanggal 23 November 2026"));
    const QRectF post = page.find(QStringLiteral("KEPALA DINAS,"));
    const QRectF rank = page.find(QStringLiteral("Pembina Utama"));
    const QRectF nip = page.find(QStringLiteral("NIP. 19850817 201001 1 003"));
    for (const QRectF &box : {place, date, post, rank, nip})
        QVERIFY(near(box.left(), textCentre, 0.5));
    QVERIFY(rank.top() - post.bottom() >= 22 + rank.height());
    QVERIFY(nip.bottom() <= paper.height() - 25);
    QVERIFY(place.top() > page.find(QStringLiteral("sebagaimana mestinya.")).bottom() + 3);
}

void TestLetterRenderer::shouldEmbedTwoFacesAndNameNobodyInTheTitle()
{
    LetterFields fields = letter();
    fields.specimen = true;
    const PrintedPage page = printed(fields);
    QCOMPARE(page.fonts(),
             QStringList({QStringLiteral("LiberationSerif yes"), QStringLiteral("LiberationSerif-Bold yes")}));
    QVERIFY(page.information().contains(QStringLiteral("Surat Rekomendasi")));
    QVERIFY(!page.information().contains(QStringLiteral("Lestari")));
    QVERIFY(!page.information().contains(fields.applicant.nik));
}

void TestLetterRenderer::shouldPrintValuesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one letter") << QStringLiteral("A");
    QTest::newRow("apostrophes") << QStringLiteral("Nur'aini Ma\u2019ruf");
    QTest::newRow("markup") << QStringLiteral("<b>&{{nomor}}</b>");
    QTest::newRow("entity") << QStringLiteral("Tom &amp; &lt;i&gt;");
    QTest::newRow("accents") << QStringLiteral("Ren\u00e9 \u0160imi\u0107 \u00d8stby \u0141ukasz Nguy\u00ean");
    QTest::newRow("alphabet") << QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz");
    QTest::newRow("sixty") << QStringLiteral("Abdurrahman Wahyudiningrat Kusumohadiprojo Sastro Mangunatmo");
}

void TestLetterRenderer::shouldPrintValuesAsTheyAre()
{
    QFETCH(QString, name);
    LetterFields fields = letter();
    fields.applicant.name = name;
    fields.applicant.nik = QStringLiteral("2171101708850003");
    const PrintedPage page = printed(fields);
    QVERIFY2(page.text().contains(QStringLiteral(": ") + name), qPrintable(page.text()));
    QCOMPARE(page.text().count(QStringLiteral("2171101708850003")), 2);
    QVERIFY(page.text().contains(QStringLiteral("19900521 201503 2 001")));
}

void TestLetterRenderer::shouldWrapLongValuesInTheirColumn()
{
    LetterFields fields = letter();
    fields.applicant.position = QStringLiteral("Analis Kebijakan Ahli Muda pada Subkoordinator Pengelolaan Pelayanan "
                                               "Kesehatan Rujukan dan Pembiayaan Jaminan Nasional");
    const PrintedPage page = printed(fields);
    const QRectF first = page.find(QStringLiteral("Analis Kebijakan"));
    const QRectF last = page.find(QStringLiteral("Jaminan Nasional"));
    QVERIFY(last.top() > first.bottom() - 1);
    for (const PrintedPage::Word &word : page.words()) {
        QVERIFY(word.box.right() <= 210 - 25 + 0.3);
        if (word.box.top() > first.top() + 1 && word.box.bottom() < last.bottom() + 0.5)
            QVERIFY(word.box.left() >= first.left() - 0.3);
    }
}

void TestLetterRenderer::shouldHangPrefixOfTheTitleOutToTheLeft()
{
    LetterFields fields = letter();
    fields.signatureTitle = SignatureBlock::lines(QStringLiteral("Kepala Badan Komunikasi dan Informatika"),
                                                  QStringLiteral("Sekretaris Badan"), Capacity::ActingVacant);
    const PrintedPage page = printed(fields);
    const QRectF prefix = page.find(QStringLiteral("Plt."));
    const QRectF post = page.find(QStringLiteral("KEPALA BADAN"));
    QVERIFY(near(prefix.top(), post.top(), 0.1));
    QVERIFY(prefix.right() < post.left());
    QVERIFY(near(post.left(), page.find(QStringLiteral("SEKRETARIS BADAN")).left(), 0.3));
    QVERIFY(near(post.left(), page.find(QStringLiteral("Tanggal")).left(), 0.3));
}

void TestLetterRenderer::shouldLeaveLineForNumberByHand()
{
    LetterFields fields = letter();
    fields.number.clear();
    fields.numberByHand = true;
    const PrintedPage page = printed(fields);
    QVERIFY(page.find(QStringLiteral("NOMOR: ______________________________")).width() > 50);
}

void TestLetterRenderer::shouldMarkSpecimenBehindTheText()
{
    LetterFields fields = letter();
    const auto image = [&fields] {
        QImage result(420, 594, QImage::Format_RGB32);
        result.fill(Qt::white);
        QPainter painter(&result);
        if (!renderer().paint(&painter, result.rect(), fields))
            qFatal("not painted");
        return result;
    };
    const QImage real = image();
    fields.specimen = true;
    const QImage specimen = image();
    int marked = 0;
    int lighter = 0;
    for (int y = 0; y < real.height(); ++y) {
        for (int x = 0; x < real.width(); ++x) {
            const int difference = qGray(specimen.pixel(x, y)) - qGray(real.pixel(x, y));
            marked += difference < -10 ? 1 : 0;
            lighter += difference > 2 ? 1 : 0;
        }
    }
    QVERIFY(marked > real.width() * real.height() / 20);
    QCOMPARE(lighter, 0); // It lies behind: no text gets paler.
    QCOMPARE(printed(fields).fonts().size(), 2);
}

void TestLetterRenderer::shouldNameEveryEmptyField()
{
    LetterFields fields = letter();
    QVERIFY(renderer().emptyFields(fields).isEmpty());
    fields.applicant.nik = QStringLiteral("  ");
    fields.system.clear();
    fields.date = {};
    fields.signatureTitle.clear();
    fields.signatureRank.clear(); // May be empty: a PPPK has none.
    QCOMPARE(renderer().emptyFields(fields),
             QStringList({QStringLiteral("pemohon.nik"), QStringLiteral("sistem"), QStringLiteral("tanggal"),
                          QStringLiteral("tandaTangan.jabatan")}));
}

void TestLetterRenderer::shouldRefuseEmptyFieldBeforePainting()
{
    LetterFields fields = letter();
    fields.number.clear();
    fields.applicant.email.clear();
    for (const auto &error : {renderer().html(fields).error(), renderer().pdf(fields).error()}) {
        QCOMPARE(error.code, ErrorCode::Invalid);
        QVERIFY(error.text.contains(QStringLiteral("nomor, pemohon.email")));
        QCOMPARE(error.reasons.size(), 2);
        QCOMPARE(error.reasons.last().field, QStringLiteral("pemohon.email"));
    }
}

void TestLetterRenderer::shouldRefuseUnknownField()
{
    const auto made = LetterRenderer::create(QStringLiteral("<p>{{pemohon.umur}}</p>"), head(), {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY(made.error().text.contains(QStringLiteral("pemohon.umur")));
}

void TestLetterRenderer::shouldRefuseLetterThatDoesNotFit()
{
    LetterFields fields = letter();
    fields.purpose = QStringLiteral("Tanda tangan elektronik naskah dinas ").repeated(60);
    const auto pdf = renderer(PaperSize::F4).pdf(fields);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Invalid);
    QVERIFY(pdf.error().text.contains(QStringLiteral("does not fit one page")));
}

void TestLetterRenderer::shouldTightenBeforeItRefuses()
{
    LetterFields fields = letter();
    const double roomy = printed(fields).find(QStringLiteral("Pangkat/Golongan")).height();
    fields.purpose = QStringLiteral("Tanda tangan elektronik naskah dinas ").repeated(20);
    const PrintedPage page = printed(fields);
    QVERIFY(page.find(QStringLiteral("Pangkat/Golongan")).height() < roomy);
    QVERIFY(page.find(QStringLiteral("NIP. 19850817")).bottom() <= 297 - 25);
    QVERIFY(page.find(QStringLiteral("Pembina Utama")).top() - page.find(QStringLiteral("KEPALA DINAS,")).bottom()
            >= 22);
}

void TestLetterRenderer::shouldRefuseCharacterWithoutGlyph()
{
    LetterFields fields = letter();
    fields.applicant.name = QStringLiteral("Siti \u963f");
    const auto pdf = renderer().pdf(fields);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Invalid);
    QVERIFY(pdf.error().text.contains(QChar(0x963f)));
    QVERIFY(pdf.error().detail.contains(QStringLiteral("963f")));
}

void TestLetterRenderer::shouldRefuseTemplateOutsideTheSubset_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("picture") << QStringLiteral("<p><img src=\"file:///etc/hostname\"></p>");
    QTest::newRow("net") << QStringLiteral("<p><img src=\"http://localhost/x.png\"></p>");
    QTest::newRow("style sheet") << QStringLiteral(
        "<html><head><link rel=\"stylesheet\" type=\"text/css\" href=\"x.css\"></head>"
        "<body><p>x</p></body></html>");
    QTest::newRow("italics") << QStringLiteral("<p><i>x</i></p>");
    QTest::newRow("other typeface") << QStringLiteral("<p style=\"font-family:Arial\">x</p>");
    QTest::newRow("fixed pitch") << QStringLiteral("<pre>x</pre>");
}

void TestLetterRenderer::shouldRefuseTemplateOutsideTheSubset()
{
    QFETCH(QString, body);
    const auto made = LetterRenderer::create(body, head(), {});
    QVERIFY(made);
    const auto pdf = made->pdf(letter());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Invalid);
}

void TestLetterRenderer::shouldRefuseBadLetterhead_data()
{
    QTest::addColumn<Letterhead>("bad");
    Letterhead bad = head();
    bad.government = QStringLiteral(" ");
    QTest::newRow("no government") << bad;
    bad = head();
    bad.agency = {QString()};
    QTest::newRow("no agency") << bad;
    bad = head();
    bad.agency = QStringList(4, QStringLiteral("DINAS"));
    QTest::newRow("four lines of agency") << bad;
    bad = head();
    bad.logo = "not a picture";
    QTest::newRow("corrupt logo") << bad;
}

void TestLetterRenderer::shouldRefuseBadLetterhead()
{
    QFETCH(Letterhead, bad);
    const auto made = LetterRenderer::create(text(), bad, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY(!made.error().text.isEmpty());
}

void TestLetterRenderer::shouldRefuseBadMargins_data()
{
    QTest::addColumn<double>("left");
    QTest::newRow("too small") << 4.9;
    QTest::newRow("negative") << -10.0;
    QTest::newRow("no room for the text") << 70.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
}

void TestLetterRenderer::shouldRefuseBadMargins()
{
    QFETCH(double, left);
    PageSetup setup;
    setup.margins.left = left;
    const auto made = LetterRenderer::create(text(), head(), setup);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
}

void TestLetterRenderer::shouldPreviewTheSamePageAtAnyResolution()
{
    const QRectF rank = printed(letter()).find(QStringLiteral("Pembina Utama"));
    for (const int perMm : {2, 5, 12}) {
        QImage image(210 * perMm, 297 * perMm, QImage::Format_RGB32);
        image.setDotsPerMeterX(1234); // A device's own resolution must not matter.
        image.setDotsPerMeterY(4321);
        image.fill(Qt::white);
        QPainter painter(&image);
        QVERIFY(renderer().paint(&painter, image.rect(), letter()));
        painter.end();
        const QRect ink = QRectF(rank.topLeft() * perMm, rank.size() * perMm).toAlignedRect();
        int dark = 0;
        for (int y = ink.top(); y <= ink.bottom(); ++y) {
            for (int x = ink.left(); x <= ink.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        }
        QVERIFY2(dark > ink.width() * ink.height() / 25, qPrintable(QString::number(perMm)));
        const int below = qRound((rank.bottom() + 20) * perMm);
        QCOMPARE(qGray(image.pixel(ink.center().x(), below)), 255);
    }
}

void TestLetterRenderer::shouldPrintBlackWhateverTheWindowsColours()
{
    const auto painted = [] {
        QImage page(420, 594, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        if (!renderer().paint(&painter, page.rect(), letter()))
            qFatal("not painted");
        return page;
    };
    const QImage usual = painted();
    const QPalette before = QGuiApplication::palette();
    QPalette dark;
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(role, QColor(0xe8, 0xea, 0xee));
    QGuiApplication::setPalette(dark);
    const QImage inDarkWindow = painted();
    QGuiApplication::setPalette(before);
    QCOMPARE(inDarkWindow, usual);
}

QTEST_MAIN(TestLetterRenderer)
#include "tst_letterrenderer.moc"
