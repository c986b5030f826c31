// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/services/waitforpaper.h"
#include "tests/integration/papers/samples.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace std::chrono_literals;
using papers::WorkerPaperReader;

namespace samples = lajur::test::samples;

/// Files that are broken or meant to harm, through the real worker: a clear answer, and the next file is read.
class tst_BadFiles : public QObject
{
    Q_OBJECT

private slots:
    void shouldRefuseInWords_data();
    void shouldRefuseInWords();
    void shouldSurvive_data();
    void shouldSurvive();
    void shouldSayThatPdfIsLocked();
    void shouldOpenManyPagesPageByPage();
    void shouldShowPageOfTruncatedPicture();
    void shouldClampHugePage();

private:
    Result<PaperDescription> describe(const Paper &paper)
    {
        return waitForPaper<PaperDescription>(
            [&](const auto &caller, const auto &answer) { m_reader.describe(paper, caller, answer); });
    }
    Result<PageImage> render(const Paper &paper, const QSize &box = {400, 400})
    {
        return waitForPaper<PageImage>(
            [&](const auto &caller, const auto &answer) { m_reader.renderPage(paper, 0, box, caller, answer); });
    }

    WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};
};

void tst_BadFiles::shouldRefuseInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray pdf = samples::pdf(1);
    const QByteArray zip = QByteArray("PK\3\4", 4) + QByteArray(200, 'z');
    QTest::newRow("empty") << QByteArray() << "unknown-type";
    QTest::newRow("zip") << zip << "unknown-type";
    QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << "unknown-type";
    QTest::newRow("zip called a PDF") << "%PDF-1.4\n" + zip << "damaged";
    QTest::newRow("first bytes of a PDF") << pdf.left(300) << "damaged";
    QTest::newRow("locked PDF") << samples::lockedPdf() << "locked";
    QTest::newRow("PDF without pages") << samples::pdfOf({"<< /Type /Catalog >>"}) << "damaged";
    QTest::newRow("60,000 by 60,000 PNG") << samples::flatPng(60'000, 60'000, 8) << "too-many-pixels";
    QTest::newRow("first bytes of a PNG") << samples::encoded(samples::scan({60, 60}), "png").left(20) << "damaged";
    QTest::newRow("half a PNG") << samples::encoded(samples::scan({600, 600}), "png").left(3000) << "damaged";
    QTest::newRow("first bytes of a JPEG") << samples::encoded(samples::scan({60, 60}), "jpeg").left(30) << "damaged";
    QTest::newRow("first bytes of a TIFF") << samples::pagesTiff(1, {9, 9}).left(12) << "damaged";
    QTest::newRow("51 MB") << "%PDF-" + QByteArray(51 * 1024 * 1024, ' ') << "too-large";
}

void tst_BadFiles::shouldRefuseInWords()
{
    QFETCH(QByteArray, bytes);
    const auto page = render(Paper(bytes));
    QVERIFY(!page);
    QCOMPARE(paperTrouble(page.error()), PaperTrouble::Refused);
    QCOMPARE(page.error().code, ErrorCode::Invalid);
    QTEST(page.error().reasons.constLast().code, "code");
    QVERIFY(page.error().text.endsWith(u'.'));
    QVERIFY(render(Paper(samples::pdf(1))));
}

void tst_BadFiles::shouldSurvive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray pdf = samples::pdf(1);
    QTest::newRow("cyclic PDF") << samples::cyclicPdf();
    QTest::newRow("object of 2 GB") << samples::hugeObjectPdf();
    QTest::newRow("JavaScript") << samples::scriptPdf();
    QTest::newRow("truncated PDF") << pdf.left(pdf.size() * 2 / 3);
    QTest::newRow("deep PDF") << samples::pdfOf({QByteArray(200'000, '[')});
    QTest::newRow("scan of rubbish in a PDF") << samples::scanPdf("\xff\xd8\xff rubbish", {60'000, 60'000});
}

void tst_BadFiles::shouldSurvive()
{
    // Shown, refused, or the end of one worker: each is an answer, none is the end of the program.
    QFETCH(QByteArray, bytes);
    m_reader.setTimeLimit(1s);
    const Paper paper(bytes);
    const auto page = render(paper);
    if (!page)
        QVERIFY(paperTrouble(page.error()) != PaperTrouble::None);
    else
        QVERIFY(!page->image.isNull());
    const auto described = describe(paper);
    if (described)
        QVERIFY(described->pageCount > 0);
    m_reader.setTimeLimit(20s);
    QVERIFY(render(Paper(samples::pdf(1))));
}

void tst_BadFiles::shouldSayThatPdfIsLocked()
{
    const auto described = describe(Paper(samples::lockedPdf()));
    QVERIFY(described.has_value());
    QVERIFY(described->locked);
    QCOMPARE(described->pageCount, 0);
}

void tst_BadFiles::shouldOpenManyPagesPageByPage()
{
    const Paper paper(samples::manyPagesPdf(100'000));
    const auto described = describe(paper);
    QVERIFY(described.has_value());
    QCOMPARE(described->pageCount, 100'000);
    QCOMPARE(described->pages.size(), 200);
    QVERIFY(described->pageByPage());
    const auto last = waitForPaper<PageImage>([&](const auto &caller, const auto &answer) {
        m_reader.renderPage(paper, 99'999, {100, 100}, caller, answer);
    });
    QVERIFY(last.has_value());
}

void tst_BadFiles::shouldShowPageOfTruncatedPicture()
{
    const QByteArray jpeg = samples::encoded(samples::scan({600, 600}), "jpeg");
    // What is there of a JPEG can be shown; what is missing is grey.
    const auto page = render(Paper(jpeg.left(jpeg.size() / 2)));
    if (!page)
        QCOMPARE(paperTrouble(page.error()), PaperTrouble::Refused);
    else
        QCOMPARE(page->image.size(), QSize(400, 400));
}

void tst_BadFiles::shouldClampHugePage()
{
    const Paper paper(samples::hugePagePdf());
    const auto fitted = render(paper, {400, 400});
    QVERIFY(fitted.has_value());
    QCOMPARE(fitted->image.size(), QSize(400, 400));
    const auto whole = waitForPaper<PageImage>(
        [&](const auto &caller, const auto &answer) { m_reader.renderPageAt(paper, 0, 600, caller, answer); });
    QVERIFY(whole.has_value());
    QVERIFY(whole->image.width() <= 6001);
}

QTEST_MAIN(tst_BadFiles)
#include "tst_badfiles.moc"
