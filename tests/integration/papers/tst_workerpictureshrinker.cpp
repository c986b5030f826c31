// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "app/papers/workerpictureshrinker.h"
#include "models/identity/ktpscancodec.h"
#include "models/services/waitforpaper.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/integration/papers/samples.h"
#include "tests/integration/papers/samplesigner.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using papers::WorkerPaperReader;
using papers::WorkerPictureShrinker;

namespace samples = lajur::test::samples;

namespace {

constexpr qint64 KtpLimit = 300 * 1000;
constexpr qint64 LetterLimit = 500 * 1000;
constexpr quint32 Seed = 910003; // a card its reader knows nothing of
const QString Jpeg = QStringLiteral("image/jpeg");
const QString Pdf = QStringLiteral("application/pdf");

ktpcards::CardPicture card(int dpi = 300)
{
    return ktpcards::makePicture({ktpcards::Source::CardAlone, ktpcards::Fault::None, dpi}, Seed);
}

/// With the grain of a real scanner, which is what makes files large.
QImage grained(QImage image, int strength)
{
    QRandomGenerator random(Seed);
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto with = [&](int part) { return qBound(0, part + random.bounded(2 * strength) - strength, 255); };
            row[x] = qRgb(with(qRed(row[x])), with(qGreen(row[x])), with(qBlue(row[x])));
        }
    }
    return image;
}

bool hasColour(const QImage &image)
{
    int coloured = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            coloured += QColor(image.pixel(x, y)).saturation() > 40 ? 1 : 0;
    }
    return coloured > 200;
}

/// A scan of several A4 pages as a copier writes it.
QByteArray scanOfPages(int pages, int quality)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", QByteArray()};
    QByteArray kids;
    for (int page = 0; page < pages; ++page) {
        const QByteArray jpeg
            = samples::encoded(grained(samples::scan({2480, 3508}, quint32(page + 1)), 12), "jpeg", quality);
        const QByteArray first = QByteArray::number(objects.size() + 1);
        const QByteArray draw = "q 595 0 0 842 0 0 cm /S Do Q";
        kids += first + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                + QByteArray::number(objects.size() + 2) + " 0 R /Resources << /XObject << /S "
                + QByteArray::number(objects.size() + 3) + " 0 R >> >> >>"
                << "<< /Length " + QByteArray::number(draw.size()) + " >>\nstream\n" + draw + "\nendstream"
                << "<< /Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode "
                   "/Width 2480 /Height 3508 /Length "
                + QByteArray::number(jpeg.size()) + " >>\nstream\n" + jpeg + "\nendstream";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    return samples::pdfOf(objects);
}

} // namespace

/// What a portal takes, through the real worker: small enough, and still good to read.
class tst_WorkerPictureShrinker : public QObject
{
    Q_OBJECT

private slots:
    void shouldMakeALargeKtpSmallAndKeepItsColourAndNik();
    void shouldNotMakeACardCoarserThanAsked();
    void shouldMakeALongScanSmallAndKeepItsPagesAndTheirSize();
    void shouldKeepColourOnScannedPages();
    void shouldTurnAPngIntoAJpegOnWhite();
    void shouldLeaveWhatIsSmallEnoughAsItIs();
    void shouldSayTheSmallestWhereTheLimitCannotBeMet();
    void shouldNotVoidAnElectronicSignature();
    void shouldRefuseBadFiles_data();
    void shouldRefuseBadFiles();
    void shouldRefuseAbsurdQuestions();
    void shouldSayWhenTheWorkerIsMissing();

private:
    WorkerPictureShrinker m_shrinker{QStringLiteral(LAJUR_WORKER_PROGRAM)};
    WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};

    Result<identity::KtpScan> read(const QByteArray &bytes)
    {
        const auto sheet = waitForPaper<KtpSheet>(
            [&](const auto &caller, const auto &answer) { m_reader.readKtp(Paper(bytes), 0, caller, answer); });
        if (!sheet)
            return failure(sheet);
        return identity::scanOf(sheet->values, sheet->crops.value(0));
    }
    Result<PageImage> render(const QByteArray &bytes, int page, double dpi)
    {
        return waitForPaper<PageImage>([&](const auto &caller, const auto &answer) {
            m_reader.renderPageAt(Paper(bytes), page, dpi, caller, answer);
        });
    }
    Result<PaperDescription> describe(const QByteArray &bytes)
    {
        return waitForPaper<PaperDescription>(
            [&](const auto &caller, const auto &answer) { m_reader.describe(Paper(bytes), caller, answer); });
    }
};

void tst_WorkerPictureShrinker::shouldMakeALargeKtpSmallAndKeepItsColourAndNik()
{
    const ktpcards::CardPicture picture = card(600);
    const QByteArray large = samples::encoded(grained(picture.image, 32), "jpeg", 99);
    QVERIFY2(large.size() > 3'000'000, qPrintable(QString::number(large.size())));

    const auto shrunk = m_shrinker.shrink(large, Jpeg, KtpLimit, 200);

    QVERIFY2(shrunk, qPrintable(shrunk ? QString() : shrunk.error().text));
    QCOMPARE(shrunk->mimeType, Jpeg);
    QVERIFY(shrunk->bytes.size() <= KtpLimit);
    const QImage image = QImage::fromData(shrunk->bytes);
    QVERIFY(image.width() >= 1000);
    QVERIFY(hasColour(image));
    const auto scan = read(shrunk->bytes);
    QVERIFY(scan);
    QCOMPARE(scan->reading.nik.value, picture.person.nik);
}

void tst_WorkerPictureShrinker::shouldNotMakeACardCoarserThanAsked()
{
    // On an A4 at 300 dpi the card is a fifth of the page: 1 000 pixels of the page would be 10 for a letter of it.
    const QImage page = grained(samples::scan({2480, 3508}), 40);
    const auto shrunk = m_shrinker.shrink(samples::encoded(page, "jpeg", 95), Jpeg, 1'500'000, 200);
    QVERIFY2(shrunk, qPrintable(shrunk ? QString() : shrunk.error().text));
    const QImage image = QImage::fromData(shrunk->bytes);
    QVERIFY(image.width() >= 1653);
    QVERIFY(std::abs(image.dotsPerMeterX() * 2480 / 11811 - image.width()) <= 2);
}

void tst_WorkerPictureShrinker::shouldMakeALongScanSmallAndKeepItsPagesAndTheirSize()
{
    const QByteArray large = scanOfPages(3, 75);
    QVERIFY2(large.size() > 4'000'000, qPrintable(QString::number(large.size())));

    const auto shrunk = m_shrinker.shrink(large, Pdf, LetterLimit, 100);

    QVERIFY2(shrunk, qPrintable(shrunk ? QString() : shrunk.error().text));
    QCOMPARE(shrunk->mimeType, Pdf);
    QVERIFY(shrunk->bytes.size() <= LetterLimit);
    const auto described = describe(shrunk->bytes);
    QVERIFY(described);
    QCOMPARE(described->pageCount, 3);
    QCOMPARE(described->pages.constFirst().points.toSize(), QSize(595, 842));
    const auto before = render(large, 2, 40);
    const auto after = render(shrunk->bytes, 2, 40);
    QVERIFY(before && after);
    for (const QPoint &point : {QPoint(10, 10), QPoint(100, 200), QPoint(300, 400)})
        QVERIFY(std::abs(qGray(before->image.pixel(point)) - qGray(after->image.pixel(point))) < 48);
}

void tst_WorkerPictureShrinker::shouldKeepColourOnScannedPages()
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::white);
    page = grained(page, 20);
    for (int y = 900; y < 1200; ++y) { // where the stamp is
        for (int x = 700; x < 1000; ++x)
            page.setPixel(x, y, qRgb(90, 30, 170));
    }
    const QByteArray scan = samples::scanPdf(samples::encoded(page, "jpeg", 95), page.size());
    const auto shrunk = m_shrinker.shrink(scan, Pdf, scan.size() / 2, 100);
    QVERIFY2(shrunk, qPrintable(shrunk ? QString() : shrunk.error().text));
    const auto after = render(shrunk->bytes, 0, 50);
    QVERIFY(after);
    QVERIFY(hasColour(after->image.scaled(page.size())));
}

void tst_WorkerPictureShrinker::shouldTurnAPngIntoAJpegOnWhite()
{
    QImage picture(1200, 800, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    for (int x = 100; x < 600; ++x) {
        for (int y = 100; y < 600; ++y)
            picture.setPixelColor(x, y, QColor(200, (x * y) % 256, (x ^ y) % 256));
    }
    const QByteArray png = samples::encoded(picture, "png");
    const auto shrunk = m_shrinker.shrink(png, QStringLiteral("image/png"), png.size() / 2, 200);
    QVERIFY2(shrunk, qPrintable(shrunk ? QString() : shrunk.error().text));
    QCOMPARE(shrunk->mimeType, Jpeg);
    const QImage image = QImage::fromData(shrunk->bytes);
    QVERIFY(qGray(image.pixel(image.width() - 5, image.height() - 5)) > 245);
}

void tst_WorkerPictureShrinker::shouldLeaveWhatIsSmallEnoughAsItIs()
{
    const QByteArray letter = samples::pdf(2);
    const auto kept = m_shrinker.shrink(letter, Pdf, letter.size(), 100);
    QVERIFY(kept);
    QCOMPARE(kept->bytes, letter);
    QCOMPARE(kept->mimeType, Pdf);
}

void tst_WorkerPictureShrinker::shouldSayTheSmallestWhereTheLimitCannotBeMet()
{
    for (const auto &[bytes, type] : {std::pair(samples::encoded(grained(card().image, 30), "jpeg", 90), Jpeg),
                                      std::pair(scanOfPages(1, 60), Pdf)}) {
        const auto shrunk = m_shrinker.shrink(bytes, type, 5000, 200);
        QVERIFY(!shrunk);
        QCOMPARE(shrunk.error().code, ErrorCode::Refused);
        static const QRegularExpression sizes(QStringLiteral("has (\\d+) KB, and at most 5 KB"));
        const auto said = sizes.match(shrunk.error().text);
        QVERIFY2(said.hasMatch(), qPrintable(shrunk.error().text));
        QVERIFY(said.captured(1).toInt() > 5);
        QVERIFY(said.captured(1).toInt() < bytes.size() / 1000);
    }
}

void tst_WorkerPictureShrinker::shouldNotVoidAnElectronicSignature()
{
    const QByteArray pdf = test::SampleSigner().signedPdf();
    const auto shrunk = m_shrinker.shrink(pdf, Pdf, 2000, 100);
    QVERIFY(!shrunk);
    QCOMPARE(shrunk.error().code, ErrorCode::Refused);
    QVERIFY2(shrunk.error().text.contains(QLatin1String("electronic signature")), qPrintable(shrunk.error().text));
}

void tst_WorkerPictureShrinker::shouldRefuseBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("rubbish") << QByteArray(9000, 'x');
    QTest::newRow("half a PNG") << samples::encoded(samples::scan({600, 600}), "png").left(3000);
    QTest::newRow("60,000 by 60,000 PNG") << samples::flatPng(60'000, 60'000, 8);
    QTest::newRow("locked PDF") << samples::lockedPdf();
    QTest::newRow("cyclic PDF") << samples::cyclicPdf() + QByteArray(3000, ' ');
    QTest::newRow("more pages than anybody looks at") << samples::manyPagesPdf(300);
}

void tst_WorkerPictureShrinker::shouldRefuseBadFiles()
{
    QFETCH(QByteArray, bytes);
    const auto shrunk = m_shrinker.shrink(bytes, Pdf, 100, 200);
    QVERIFY(!shrunk);
    QVERIFY(shrunk.error().text.endsWith(u'.'));
}

void tst_WorkerPictureShrinker::shouldRefuseAbsurdQuestions()
{
    const QByteArray picture = samples::encoded(samples::scan({300, 300}), "jpeg");
    for (const auto &[limit, dpi] : {std::pair(100, 0), std::pair(-5, 200), std::pair(100, 100'000)}) {
        const auto shrunk = m_shrinker.shrink(picture, Jpeg, limit, dpi);
        QVERIFY(!shrunk);
        QCOMPARE(shrunk.error().code, ErrorCode::Invalid);
    }
}

void tst_WorkerPictureShrinker::shouldSayWhenTheWorkerIsMissing()
{
    WorkerPictureShrinker shrinker(QStringLiteral("/nonexistent/lajur-worker"));
    const auto shrunk = shrinker.shrink(QByteArray(9000, 'x'), Jpeg, 100, 200);
    QVERIFY(!shrunk);
    QCOMPARE(shrunk.error().code, ErrorCode::Unavailable);
}

QTEST_MAIN(tst_WorkerPictureShrinker)
#include "tst_workerpictureshrinker.moc"
