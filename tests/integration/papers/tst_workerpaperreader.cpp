// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/services/waitforpaper.h"
#include "tests/integration/papers/samples.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using papers::WorkerPaperReader;

namespace samples = lajur::test::samples;

/// Good files through the real worker.
class tst_WorkerPaperReader : public QObject
{
    Q_OBJECT

private slots:
    void shouldDescribePdf();
    void shouldRenderPdfIntoBox();
    void shouldRenderAtResolution();
    void shouldWriteWithFontsOfTheSystem();
    void shouldSayWhereWordsStand();
    void shouldFindPagesWithText();
    void shouldDescribePictures_data();
    void shouldDescribePictures();
    void shouldTurnByExifNote_data();
    void shouldTurnByExifNote();
    void shouldNormalisePicture();
    void shouldShowPagesOfTiff();
    void shouldReadA4ColourScanOf600Dpi();
    void shouldMakeThumbnail();
    void shouldAnswerAfterReturning();
    void shouldNotAnswerDroppedQuestion();
    void shouldNotAnswerContextThatIsGone();
    void shouldShowNextPageFromMemory();
    void shouldNotWorkOnDroppedQuestions();
    void shouldNotAnswerQuestionDroppedByAnswer();

private:
    Result<PaperDescription> describe(const Paper &paper)
    {
        return waitForPaper<PaperDescription>(
            [&](const auto &caller, const auto &answer) { m_reader.describe(paper, caller, answer); });
    }
    Result<PageImage> render(const Paper &paper, int page, const QSize &box)
    {
        return waitForPaper<PageImage>(
            [&](const auto &caller, const auto &answer) { m_reader.renderPage(paper, page, box, caller, answer); });
    }

    WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};
};

void tst_WorkerPaperReader::shouldDescribePdf()
{
    const auto described = describe(Paper(samples::pdf(3)));
    QVERIFY2(described, qPrintable(described ? QString() : described.error().text));
    QCOMPARE(described->type, QStringLiteral("application/pdf"));
    QCOMPARE(described->pageCount, 3);
    QCOMPARE(described->pages.size(), 3);
    QCOMPARE(described->pages.at(2).points.toSize(), QSize(595, 842));
    QVERIFY(!described->pageByPage());
    QVERIFY(!described->locked);
}

void tst_WorkerPaperReader::shouldRenderPdfIntoBox()
{
    const Paper paper(samples::pdf(2));
    const auto page = render(paper, 1, {800, 900});
    QVERIFY(page.has_value());
    QCOMPARE(page->image.height(), 900);
    QCOMPARE(page->image.width(), 636);
    QCOMPARE(page->pageCount, 2);
    QCOMPARE(page->image.pixelColor(5, 5), QColor(Qt::white));
    int dark = 0;
    for (int x = 0; x < page->image.width(); ++x)
        dark += page->image.pixelColor(x, 104).lightness() < 100 ? 1 : 0;
    QVERIFY2(dark > 5, "the line of writing is not there");
    QCOMPARE(render(paper, 2, {800, 900}).error().code, ErrorCode::Invalid);
}

void tst_WorkerPaperReader::shouldRenderAtResolution()
{
    const auto page = waitForPaper<PageImage>([&](const auto &caller, const auto &answer) {
        m_reader.renderPageAt(Paper(samples::pdf(1)), 0, 144, caller, answer);
    });
    QVERIFY(page.has_value());
    QCOMPARE(page->image.size(), QSize(1190, 1684));
}

void tst_WorkerPaperReader::shouldWriteWithFontsOfTheSystem()
{
    // The file brings no font: the worker has to be able to read one of the system's, shut in as it is.
    const auto page = render(Paper(samples::plainTextPdf()), 0, {595, 842});
    QVERIFY(page.has_value());
    int dark = 0;
    for (int x = 0; x < 595; ++x)
        dark += page->image.pixelColor(x, 95).lightness() < 128 ? 1 : 0;
    QVERIFY2(dark > 10, qPrintable(QString::number(dark)));
}

void tst_WorkerPaperReader::shouldSayWhereWordsStand()
{
    const Paper paper(samples::pdf(2));
    const auto words = waitForPaper<QList<PageWord>>(
        [&](const auto &caller, const auto &answer) { m_reader.words(paper, 1, caller, answer); });
    QVERIFY(words.has_value());
    QVERIFY(words->size() > 10);
    QCOMPARE(words->at(0).text, QStringLiteral("Halaman"));
    QCOMPARE(words->at(1).text, QStringLiteral("2"));
    QVERIFY(words->at(0).box.contains(QPointF(80, 96)));
}

void tst_WorkerPaperReader::shouldFindPagesWithText()
{
    const Paper paper(samples::pdf(12));
    const auto search = [&](const QString &text, int first) {
        return waitForPaper<QList<PageHits>>(
            [&](const auto &caller, const auto &answer) { m_reader.search(paper, text, first, 200, caller, answer); });
    };
    const auto hits = search(QStringLiteral("halaman 1"), 0);
    QVERIFY(hits.has_value());
    QCOMPARE(hits->size(), 4); // 1, 10, 11, 12
    QCOMPARE(hits->at(1).page, 9);
    QCOMPARE(hits->at(0).boxes.size(), 1);
    QVERIFY(hits->at(0).boxes.constFirst().contains(QPointF(80, 96)));
    QCOMPARE(search(QStringLiteral("halaman 1"), 10)->size(), 2);
    QVERIFY(search(QStringLiteral("tidak ada"), 0)->isEmpty());
    QVERIFY(!search(QStringLiteral("halaman"), 12));
}

void tst_WorkerPaperReader::shouldDescribePictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("jpeg") << samples::encoded(samples::scan({600, 400}), "jpeg") << "image/jpeg" << QSize(600, 400);
    QTest::newRow("png") << samples::encoded(samples::scan({600, 400}), "png") << "image/png" << QSize(600, 400);
    QTest::newRow("one pixel") << samples::encoded(samples::scan({1, 1}), "png") << "image/png" << QSize(1, 1);
    QTest::newRow("16 bits") << samples::flatPng(64, 48, 16) << "image/png" << QSize(64, 48);
    QTest::newRow("animated") << samples::animatedPng() << "image/png" << QSize(40, 30);
    QTest::newRow("tiff") << samples::pagesTiff(1, {50, 20}) << "image/tiff" << QSize(50, 20);
    QTest::newRow("cmyk") << samples::cmykJpeg() << "image/jpeg" << QSize(32, 24);
}

void tst_WorkerPaperReader::shouldDescribePictures()
{
    QFETCH(QByteArray, bytes);
    const Paper paper(bytes);
    const auto described = describe(paper);
    QVERIFY2(described, qPrintable(described ? QString() : described.error().detail));
    QTEST(described->type, "type");
    QCOMPARE(described->pageCount, 1);
    QTEST(described->pages.constFirst().pixels, "pixels");
    const auto page = render(paper, 0, {2000, 2000});
    QVERIFY(page.has_value());
    QTEST(page->image.size(), "pixels");
}

void tst_WorkerPaperReader::shouldTurnByExifNote_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("red"); ///< Where the red corner is once upright.
    QTest::newRow("as it is") << 1 << QSize(80, 40) << QPoint(5, 5);
    QTest::newRow("upside down") << 3 << QSize(80, 40) << QPoint(74, 34);
    QTest::newRow("to the right") << 6 << QSize(40, 80) << QPoint(34, 5);
    QTest::newRow("to the left") << 8 << QSize(40, 80) << QPoint(5, 74);
}

void tst_WorkerPaperReader::shouldTurnByExifNote()
{
    QFETCH(int, orientation);
    QFETCH(QPoint, red);
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < 16; ++x) {
        for (int y = 0; y < 16; ++y)
            image.setPixelColor(x, y, Qt::red);
    }
    const Paper paper(samples::turnedJpeg(image, orientation));
    QTEST(describe(paper)->pages.constFirst().pixels, "size");
    const auto page = render(paper, 0, {100, 100});
    QVERIFY(page.has_value());
    QTEST(page->image.size(), "size");
    QVERIFY(page->image.pixelColor(red).green() < 100);
    const auto half = render(paper, 0, {40, 40});
    QCOMPARE(half->image.size(), page->image.size() / 2);
    QVERIFY(half->image.pixelColor(red / 2).green() < 100);
}

void tst_WorkerPaperReader::shouldNormalisePicture()
{
    const QByteArray original = samples::turnedJpeg(samples::scan({300, 200}), 6);
    const auto normal = waitForPaper<NormalisedImage>(
        [&](const auto &caller, const auto &answer) { m_reader.normalise(Paper(original), caller, answer); });
    QVERIFY(normal.has_value());
    QCOMPARE(normal->type, QStringLiteral("image/jpeg"));
    QCOMPARE(normal->pixels, QSize(200, 300));
    QCOMPARE(normal->dpi, 300);
    QVERIFY(original.contains("Exif"));
    QVERIFY(!normal->bytes.contains("Exif"));
    QCOMPARE(QImage::fromData(normal->bytes).size(), QSize(200, 300));

    const auto ofPdf = waitForPaper<NormalisedImage>(
        [&](const auto &caller, const auto &answer) { m_reader.normalise(Paper(samples::pdf(1)), caller, answer); });
    QVERIFY(!ofPdf);
    QCOMPARE(ofPdf.error().detail, QStringLiteral("other-kind"));
}

void tst_WorkerPaperReader::shouldShowPagesOfTiff()
{
    const Paper paper(samples::pagesTiff(3, {60, 40}));
    QCOMPARE(describe(paper)->pageCount, 3);
    for (int page = 0; page < 3; ++page)
        QCOMPARE(qGray(render(paper, page, {100, 100})->image.pixel(3, 3)), 60 + 40 * page);
    QVERIFY(!render(paper, 3, {100, 100}));
}

void tst_WorkerPaperReader::shouldReadA4ColourScanOf600Dpi()
{
    const QSize size(4960, 7016);
    const Paper paper(samples::encoded(samples::scan(size), "jpeg", 80));
    QCOMPARE(describe(paper)->pages.constFirst().pixels, size);
    const auto page = render(paper, 0, size);
    QVERIFY(page.has_value());
    QCOMPARE(page->image.size(), size);
}

void tst_WorkerPaperReader::shouldMakeThumbnail()
{
    const auto page = render(Paper(samples::encoded(samples::scan({2480, 3508}), "jpeg")), 0, {160, 160});
    QVERIFY(page.has_value());
    QCOMPARE(page->image.size(), QSize(113, 160));
}

void tst_WorkerPaperReader::shouldAnswerAfterReturning()
{
    const Paper paper(samples::pdf(1));
    QVERIFY(render(paper, 0, {200, 200}));
    // The second time it is at hand, and still does not come before the question has returned.
    bool answered = false;
    QObject context;
    m_reader.renderPage(paper, 0, {200, 200}, {&context}, [&](const auto &) { answered = true; });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
    QCOMPARE(m_reader.pageAtHand(paper, 0, {200, 200}).height(), 200);
    m_reader.forgetAll();
    QVERIFY(m_reader.pageAtHand(paper, 0, {200, 200}).isNull());
}

void tst_WorkerPaperReader::shouldNotAnswerDroppedQuestion()
{
    QObject context;
    int answers = 0;
    const Paper paper(samples::pdf(1));
    const PaperTicket dropped = m_reader.describe(paper, {&context}, [&](const auto &) { ++answers; });
    m_reader.drop(dropped);
    QVERIFY(describe(paper));
    QCOMPARE(answers, 0);
}

void tst_WorkerPaperReader::shouldNotAnswerContextThatIsGone()
{
    int answers = 0;
    const Paper paper(samples::pdf(1));
    auto context = std::make_unique<QObject>();
    m_reader.describe(paper, {context.get()}, [&](const auto &) { ++answers; });
    context.reset();
    QVERIFY(describe(paper));
    QCOMPARE(answers, 0);
}

void tst_WorkerPaperReader::shouldShowNextPageFromMemory()
{
    const Paper paper(samples::pdf(4));
    QVERIFY(render(paper, 1, {300, 300}));
    QTRY_VERIFY(!m_reader.pageAtHand(paper, 2, {300, 300}).isNull());
    QTRY_VERIFY(!m_reader.pageAtHand(paper, 0, {300, 300}).isNull());
    const qint64 begun = m_reader.pool().begun();
    QVERIFY(render(paper, 2, {300, 300}));
    QTRY_VERIFY(!m_reader.pageAtHand(paper, 3, {300, 300}).isNull());
    QCOMPARE(m_reader.pool().begun(), begun + 1); // Only page 3.
}

void tst_WorkerPaperReader::shouldNotWorkOnDroppedQuestions()
{
    const Paper paper(samples::pdf(2));
    QVERIFY(describe(paper));
    const qint64 begun = m_reader.pool().begun();
    QObject context;
    QList<PaperTicket> tickets;
    for (int i = 0; i < 50; ++i)
        tickets.append(m_reader.words(paper, 0, {&context, PaperUrgency::Soon}, [](const auto &) {}));
    for (const PaperTicket ticket : tickets)
        m_reader.drop(ticket);
    QVERIFY(describe(paper));
    QCOMPARE(m_reader.pool().begun(), begun + 1);
}

void tst_WorkerPaperReader::shouldNotAnswerQuestionDroppedByAnswer()
{
    const Paper paper(samples::pdf(1));
    QVERIFY(render(paper, 0, {200, 200}));
    // Both are at hand and would be answered at once.
    QObject context;
    PaperTicket second = 0;
    int answers = 0;
    m_reader.renderPage(paper, 0, {200, 200}, {&context}, [&](const auto &) {
        ++answers;
        m_reader.drop(second);
    });
    second = m_reader.renderPage(paper, 0, {200, 200}, {&context}, [&](const auto &) { ++answers; });
    QVERIFY(describe(paper));
    QCOMPARE(answers, 1);
}

QTEST_MAIN(tst_WorkerPaperReader)
#include "tst_workerpaperreader.moc"
