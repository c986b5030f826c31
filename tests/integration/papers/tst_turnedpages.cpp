// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/paperwire/answercodec.h"
#include "models/services/pageguess.h"
#include "models/services/waitforpaper.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/integration/papers/samples.h"
#include "tests/integration/papers/scannedletter.h"

#include <algorithm>

#include <QBuffer>
#include <QTest>
#include <QTransform>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::test::letters;
using papers::WorkerPaperReader;

namespace samples = lajur::test::samples;

namespace {

const QString Sentence = QStringLiteral("Menindaklanjuti"); ///< How each sentence of a letter begins.

QByteArray jpeg(const QImage &page)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    page.save(&bytes, "jpeg", 75);
    return bytes.data();
}

/// As it lies when `turn` degrees clockwise bring it upright.
QImage lying(const QImage &upright, int turn)
{
    return upright.transformed(QTransform().rotate(-turn));
}

/// At 150 dpi: what lies otherwise is read several times.
QImage coarse(const QString &html)
{
    QImage page = scanned(html).scaled(A4At300Dpi / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    page.setDotsPerMeterX(5906);
    page.setDotsPerMeterY(5906);
    return page;
}

QImage request(int sentences = 2)
{
    return coarse(letter(heading(QStringLiteral("SURAT PERMOHONAN")), sentences));
}

} // namespace

/// Pages that lie upside down or on their side in the feeder, through the real worker.
class tst_TurnedPages : public QObject
{
    Q_OBJECT

private slots:
    void shouldNamePagesThatLieOtherwise_data();
    void shouldNamePagesThatLieOtherwise();
    void shouldSayThatAPageOfNoKindLiesUpsideDown();
    void shouldNameKtpThatLiesUpsideDown();
    void shouldReadPagesThatLieOtherwise_data();
    void shouldReadPagesThatLieOtherwise();
    void shouldLoseNoLineOfAFullPage();
    void shouldTakeThePagesOwnWords();
    void shouldTakeNoTurnButQuarters();

private:
    Result<PageGuess> guess(const QByteArray &bytes)
    {
        const Paper paper(bytes);
        return waitForPaper<PageGuess>(
            [&](const auto &caller, const auto &answer) { m_reader.guessPage(paper, 0, caller, answer); });
    }
    Result<PageReading> read(const QByteArray &bytes)
    {
        const Paper paper(bytes);
        return waitForPaper<PageReading>(
            [&](const auto &caller, const auto &answer) { m_reader.readPage(paper, 0, caller, answer); });
    }

    WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};
};

void tst_TurnedPages::shouldNamePagesThatLieOtherwise_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("turn");
    const QImage upsideDown = lying(request(), 180);
    QTest::newRow("upside down") << jpeg(upsideDown) << 180;
    QTest::newRow("upside down, in a PDF") << samples::scanPdf(jpeg(upsideDown), upsideDown.size()) << 180;
    QTest::newRow("upside down, full") << jpeg(lying(request(16), 180)) << 180;
    QTest::newRow("upside down, few words")
        << jpeg(lying(coarse(QStringLiteral("<h1>SURAT PERMOHONAN</h1><p>Kepada Dinas Contoh</p>")), 180)) << 180;
    QTest::newRow("on its right side") << jpeg(lying(request(), 270)) << 270;
    QTest::newRow("on its left side") << jpeg(lying(request(), 90)) << 90;
}

void tst_TurnedPages::shouldNamePagesThatLieOtherwise()
{
    QFETCH(QByteArray, bytes);
    const auto guessed = guess(bytes);
    QVERIFY2(guessed, qPrintable(guessed ? QString() : guessed.error().text));
    QCOMPARE(guessed->kind, QStringLiteral("surat_permohonan"));
    QCOMPARE(guessed->reason, pagereasons::Word);
    QTEST(guessed->turn, "turn");
    const QString text = pageGuessText(*guessed);
    QVERIFY(text.contains(QStringLiteral("PERMOHONAN")));
    QVERIFY(text.contains(guessed->turn == 180 ? QStringLiteral("upside down") : QStringLiteral("on its side")));
}

void tst_TurnedPages::shouldSayThatAPageOfNoKindLiesUpsideDown()
{
    const auto guessed
        = guess(jpeg(lying(coarse(letter(QStringLiteral("<p>Nomor : 800/12<br>Hal : Undangan Rapat</p>"), 3)), 180)));
    QVERIFY(guessed.has_value());
    QCOMPARE(guessed->kind, QString());
    QCOMPARE(guessed->reason, QString());
    QCOMPARE(guessed->turn, 180);
    QVERIFY(pageGuessText(*guessed).contains(QStringLiteral("upside down")));
}

/// The way up of a card is its reader's concern.
void tst_TurnedPages::shouldNameKtpThatLiesUpsideDown()
{
    using namespace ktpcards;
    const QImage card = makePicture({Source::CardOnA4, Fault::None, 300}, 930011).image;
    const auto guessed = guess(jpeg(lying(card, 180)));
    QVERIFY(guessed.has_value());
    QCOMPARE(guessed->kind, QStringLiteral("ktp"));
    QCOMPARE(guessed->turn, 0);
}

void tst_TurnedPages::shouldReadPagesThatLieOtherwise_data()
{
    QTest::addColumn<int>("turn");
    QTest::newRow("upside down") << 180;
    QTest::newRow("on its left side") << 90;
    QTest::newRow("on its right side") << 270;
}

void tst_TurnedPages::shouldReadPagesThatLieOtherwise()
{
    QFETCH(int, turn);
    static const QImage page = request();
    static const auto upright = read(jpeg(page));
    const auto turned = read(jpeg(lying(page, turn)));
    QVERIFY(upright.has_value() && turned.has_value());
    QCOMPARE(upright->turn, 0);
    QCOMPARE(turned->turn, turn);
    // The same words in the same order, and each box where its word lies now.
    const double points = 72.0 / 150;
    const QTransform scaled = QTransform::fromScale(points, points);
    const QTransform laid
        = scaled.inverted() * QImage::trueMatrix(QTransform().rotate(-turn), page.width(), page.height()) * scaled;
    int found = 0;
    qsizetype at = 0;
    for (const PageWord &word : std::as_const(upright->words)) {
        const auto same = std::find_if(turned->words.cbegin() + at, turned->words.cend(), [&](const PageWord &other) {
            return other.text == word.text
                && (other.box.center() - laid.mapRect(word.box).center()).manhattanLength() < 4;
        });
        if (same == turned->words.cend())
            continue;
        at = same - turned->words.cbegin() + 1;
        ++found;
    }
    QVERIFY2(found > 0.9 * double(upright->words.size()), qPrintable(QString::number(found)));
}

void tst_TurnedPages::shouldLoseNoLineOfAFullPage()
{
    constexpr int sentences = 16;
    const auto page = read(jpeg(request(sentences)));
    QVERIFY(page.has_value());
    QCOMPARE(page->turn, 0);
    QCOMPARE(std::count_if(page->words.cbegin(), page->words.cend(),
                           [](const PageWord &word) { return word.text == Sentence; }),
             sentences);
    double bottom = 0; // in reading order, across the place where the page is cut
    for (const PageWord &word : page->words) {
        if (word.text != Sentence)
            continue;
        QVERIFY(word.box.bottom() > bottom);
        bottom = word.box.bottom();
    }
}

void tst_TurnedPages::shouldTakeThePagesOwnWords()
{
    const auto page = read(samples::pdf(1));
    QVERIFY(page.has_value());
    QVERIFY(!page->words.isEmpty());
    QCOMPARE(page->turn, 0);
    QImage blank(A4At300Dpi / 2, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const auto nothing = read(jpeg(blank));
    QVERIFY(nothing.has_value());
    QVERIFY(nothing->words.isEmpty());
    QCOMPARE(nothing->turn, 0);
}

/// What a worker says that a file took over.
void tst_TurnedPages::shouldTakeNoTurnButQuarters()
{
    const QString turn = QStringLiteral("turn");
    QCOMPARE(paperwire::readingOf({{turn, 270}}).turn, 270);
    QCOMPARE(paperwire::guessOf({{turn, 180}}).turn, 180);
    for (const QCborValue &absurd :
         {QCborValue(45), QCborValue(-90), QCborValue(QStringLiteral("180")), QCborValue()}) {
        QCOMPARE(paperwire::readingOf({{turn, absurd}}).turn, 0);
        QCOMPARE(paperwire::guessOf({{turn, absurd}}).turn, 0);
    }
    QCOMPARE(paperwire::guessOf({{turn, 450}}).turn, 90);
}

QTEST_MAIN(tst_TurnedPages)
#include "tst_turnedpages.moc"
