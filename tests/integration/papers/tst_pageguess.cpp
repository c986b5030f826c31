// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"
#include "models/domain/receiptcode.h"
#include "models/services/pageguess.h"
#include "models/services/waitforpaper.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/integration/papers/samples.h"
#include "tests/integration/papers/samplesigner.h"
#include "tests/integration/papers/scannedletter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using papers::WorkerPaperReader;

using namespace lajur::test::letters;

namespace samples = lajur::test::samples;

namespace {

const QString Receipt = QStringLiteral("LAJUR:1:P-2026-00012");

QByteArray jpeg(const QImage &page)
{
    return samples::encoded(page, "jpeg", 75);
}

QByteArray pdf(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    drawLetter(painter, html);
    painter.end();
    return buffer.data();
}

QImage ktpOnA4(quint32 seed)
{
    return ktpcards::makePicture({ktpcards::Source::CardOnA4, ktpcards::Fault::None, 300}, seed).image;
}

QImage withCode(QImage page, const QString &text)
{
    QPainter painter(&page);
    painter.drawImage(QPoint(1900, 2900), test::codePage(text.toUtf8(), {320, 320}, 0));
    return page;
}

} // namespace

/// What a page is, through the real worker.
class tst_PageGuess : public QObject
{
    Q_OBJECT

private slots:
    void shouldNameLetters_data();
    void shouldNameLetters();
    void shouldNameKtp_data();
    void shouldNameKtp();
    void shouldNotNameOtherPages_data();
    void shouldNotNameOtherPages();
    void shouldFindReceipt();
    void shouldNameLetterThatBearsReceipt();
    void shouldNotTakeForeignCodeForReceipt();
    void shouldLookAtPageAskedFor();
    void shouldRefuseWhatIsNoPage();

private:
    Result<PageGuess> guess(const QByteArray &bytes, int page = 0)
    {
        const Paper paper(bytes);
        return waitForPaper<PageGuess>(
            [&](const auto &caller, const auto &answer) { m_reader.guessPage(paper, page, caller, answer); });
    }

    WorkerPaperReader m_reader{QStringLiteral(LAJUR_WORKER_PROGRAM)};
};

void tst_PageGuess::shouldNameLetters_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("request") << letter(heading(QStringLiteral("Surat Permohonan Sertifikat Elektronik")))
                             << "surat_permohonan"
                             << "PERMOHONAN";
    QTest::newRow("request by its subject")
        << letter(QStringLiteral("<table width=100%><tr><td>Nomor : 800/12</td><td>Contoh, 3 Juli 2026</td></tr>"
                                 "<tr><td>Hal : Permohonan Sertifikat</td><td>Kepada</td></tr></table>"))
        << "surat_permohonan"
        << "PERMOHONAN";
    QTest::newRow("disposisi") << letter(heading(QStringLiteral("LEMBAR DISPOSISI"))) << "disposisi"
                               << "DISPOSISI";
    QTest::newRow("recommendation") << letter(heading(QStringLiteral("SURAT REKOMENDASI"))) << "surat_rekomendasi"
                                    << "REKOMENDASI";
    QTest::newRow("SK of position") << letter(
        heading(QStringLiteral("KEPUTUSAN WALI KOTA CONTOH<br>TENTANG<br>PENGANGKATAN DALAM JABATAN ADMINISTRATOR")))
                                    << "sk_jabatan"
                                    << "JABATAN";
    QTest::newRow("SK of pangkat") << letter(
        heading(QStringLiteral("PETIKAN KEPUTUSAN WALI KOTA CONTOH<br>TENTANG<br>KENAIKAN PANGKAT")))
                                   << "sk_pangkat"
                                   << "PANGKAT";
}

void tst_PageGuess::shouldNameLetters()
{
    QFETCH(QString, html);
    QFETCH(QString, word);
    for (const QByteArray &bytes : {jpeg(scanned(html)), pdf(html)}) {
        const auto guessed = guess(bytes);
        QVERIFY2(guessed, qPrintable(guessed ? QString() : guessed.error().text));
        QTEST(guessed->kind, "kind");
        QCOMPARE(guessed->reason, pagereasons::Word);
        QCOMPARE(guessed->words.constLast(), word);
        QCOMPARE(guessed->turn, 0);
        QCOMPARE(guessed->receipt, QString());
        QVERIFY(pageGuessText(*guessed).contains(word));
    }
}

void tst_PageGuess::shouldNameKtp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage page = ktpOnA4(930001);
    QTest::newRow("on A4") << jpeg(page);
    QTest::newRow("on A4, in a PDF") << samples::scanPdf(jpeg(page), page.size());
    QTest::newRow("on A4, another") << jpeg(ktpOnA4(930002));
    using namespace ktpcards;
    QTest::newRow("alone") << jpeg(makePicture({Source::CardAlone, Fault::None, 300}, 930003).image);
    QTest::newRow("grey copy") << jpeg(makePicture({Source::CardAlone, Fault::Grey, 300}, 930004).image);
    QTest::newRow("photo") << jpeg(makePicture({Source::Photo, Fault::None, 300}, 930005).image);
}

void tst_PageGuess::shouldNameKtp()
{
    QFETCH(QByteArray, bytes);
    const auto guessed = guess(bytes);
    QVERIFY2(guessed, qPrintable(guessed ? QString() : guessed.error().text));
    QCOMPARE(guessed->kind, QStringLiteral("ktp"));
    QCOMPARE(guessed->reason, pagereasons::Card);
    QCOMPARE(guessed->turn, 0);
    QVERIFY(guessed->words.isEmpty());
    QVERIFY(pageGuessText(*guessed).contains(QStringLiteral("KTP")));
}

void tst_PageGuess::shouldNotNameOtherPages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage blank(A4At300Dpi, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const QString other = letter(QStringLiteral("<p>Nomor : 800/12<br>Hal : Undangan Rapat</p>"));
    QTest::newRow("blank") << jpeg(blank);
    QTest::newRow("blank, in a PDF") << samples::manyPagesPdf(1);
    QTest::newRow("other letter") << jpeg(scanned(other));
    QTest::newRow("other letter, in a PDF") << pdf(other);
    QTest::newRow("no letters") << jpeg(samples::scan(A4At300Dpi));
    QTest::newRow("stamp") << samples::encoded(samples::scan({20, 12}), "png");
    using namespace ktpcards;
    QTest::newRow("back of a card") << jpeg(makePicture({Source::CardAlone, Fault::Back, 300}, 930006).image);
}

void tst_PageGuess::shouldNotNameOtherPages()
{
    QFETCH(QByteArray, bytes);
    const auto guessed = guess(bytes);
    QVERIFY2(guessed, qPrintable(guessed ? QString() : guessed.error().text));
    QCOMPARE(guessed->kind, QString());
    QCOMPARE(guessed->reason, QString());
    QCOMPARE(guessed->turn, 0);
    QVERIFY(guessed->words.isEmpty());
    QCOMPARE(guessed->receipt, QString());
    QVERIFY(!pageGuessText(*guessed).isEmpty());
}

void tst_PageGuess::shouldFindReceipt()
{
    const QImage page = withCode(scanned(letter(heading(QStringLiteral("TANDA TERIMA BERKAS")))), Receipt);
    const auto guessed = guess(jpeg(page));
    QVERIFY(guessed.has_value());
    QCOMPARE(guessed->kind, QString());
    QCOMPARE(guessed->reason, pagereasons::Receipt);
    QCOMPARE(guessed->receipt, Receipt);
    QVERIFY(pageGuessText(*guessed).contains(QStringLiteral("P-2026-00012")));
}

void tst_PageGuess::shouldNameLetterThatBearsReceipt()
{
    const QImage page = withCode(scanned(letter(heading(QStringLiteral("SURAT PERMOHONAN")))), Receipt);
    const auto guessed = guess(jpeg(page));
    QVERIFY(guessed.has_value());
    QCOMPARE(guessed->kind, QStringLiteral("surat_permohonan"));
    QCOMPARE(guessed->reason, pagereasons::Word);
    QCOMPARE(guessed->receipt, Receipt);
}

void tst_PageGuess::shouldNotTakeForeignCodeForReceipt()
{
    QImage blank(A4At300Dpi, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const auto guessed = guess(jpeg(withCode(blank, QStringLiteral("https://example.org/P-2026-00012"))));
    QVERIFY(guessed.has_value());
    QCOMPARE(guessed->reason, QString());
    QCOMPARE(guessed->receipt, QString());
}

void tst_PageGuess::shouldLookAtPageAskedFor()
{
    // Each of its pages says "Surat Permohonan", but only in lines of running numbers.
    const QByteArray bytes = samples::pdf(2);
    QVERIFY(guess(bytes, 1).has_value());
    const auto beyond = guess(bytes, 2);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, ErrorCode::Invalid);
    QVERIFY(!guess(bytes, -1));
}

void tst_PageGuess::shouldRefuseWhatIsNoPage()
{
    QVERIFY(!guess({}));
    QVERIFY(!guess("%PDF-1.4 and nothing else"));
    QVERIFY(!guess(samples::lockedPdf()));
    QVERIFY(!guess(samples::encoded(samples::scan({60, 60}), "png").left(60)));
    QVERIFY(guess(pdf(letter({}))).has_value());
}

QTEST_MAIN(tst_PageGuess)
#include "tst_pageguess.moc"
