// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scanning/linecollector.h"

#include <algorithm>
#include <QTest>

using namespace lajur::domain;
using namespace lajur::scanning;

namespace {

SANE_Parameters frame(SANE_Frame format, int depth, int width, int lines, int bytesPerLine)
{
    SANE_Parameters parameters{};
    parameters.format = format;
    parameters.last_frame = SANE_TRUE;
    parameters.depth = depth;
    parameters.pixels_per_line = width;
    parameters.lines = lines;
    parameters.bytes_per_line = bytesPerLine;
    return parameters;
}

Result<QImage> pageOf(const SANE_Parameters &parameters, const QByteArray &bytes)
{
    LAJUR_TRY_VALUE(LineCollector collector, LineCollector::create(parameters, 300));
    // In pieces that end within a line, as they come from a cable.
    for (qsizetype at = 0; at < bytes.size(); at += 3)
        LAJUR_TRY(collector.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(3, bytes.size() - at))));
    return collector.page();
}

} // namespace

/// Bytes of a scanner become the picture they are, whatever its lines look like, and no picture when some are missing.
class TestLineCollector : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEachKindOfLine()
    {
        const auto grey = pageOf(frame(SANE_FRAME_GRAY, 8, 2, 2, 2), QByteArray("\x00\x40\x80\xff", 4));
        QCOMPARE(grey->pixelColor(1, 0).red(), 0x40);
        QCOMPARE(grey->dotsPerMeterX(), 11811);
        const auto filled
            = pageOf(frame(SANE_FRAME_RGB, 8, 1, 2, 4), QByteArray("\x01\x02\x03\xee\x04\x05\x06\xee", 8));
        QCOMPARE(filled->pixelColor(0, 1), QColor(4, 5, 6));
        const auto lineArt = pageOf(frame(SANE_FRAME_GRAY, 1, 10, 1, 2), QByteArray("\x80\x40", 2));
        QCOMPARE(lineArt->pixelColor(0, 0), QColor(Qt::black));
        QCOMPARE(lineArt->pixelColor(1, 0), QColor(Qt::white));
        QCOMPARE(lineArt->pixelColor(9, 0), QColor(Qt::black));
        const quint16 deep[] = {0x1234, 0xabcd};
        const auto fine
            = pageOf(frame(SANE_FRAME_GRAY, 16, 2, 1, 4), QByteArray(reinterpret_cast<const char *>(deep), 4));
        QCOMPARE(fine->pixelColor(0, 0).red(), 0x12);
        QCOMPARE(fine->pixelColor(1, 0).red(), 0xab);
    }

    void shouldTakeAsManyLinesAsComeWhenTheScannerDoesNotKnow()
    {
        const auto page = pageOf(frame(SANE_FRAME_GRAY, 8, 2, -1, 2), QByteArray(10, '\x7f'));
        QCOMPARE(page->size(), QSize(2, 5));
    }

    void shouldRefuseAPageCutShort()
    {
        for (const qsizetype size : {0, 1, 5, 7}) {
            const auto page = pageOf(frame(SANE_FRAME_GRAY, 8, 2, 4, 2), QByteArray(size, 'x'));
            QVERIFY(!page.has_value());
            QCOMPARE(page.error().code, ErrorCode::Unavailable);
        }
    }

    void shouldRefuseWhatCannotBe_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("bytesPerLine");
        QTest::newRow("three passes") << int(SANE_FRAME_RED) << 8 << 2 << 2;
        QTest::newRow("depth") << int(SANE_FRAME_GRAY) << 4 << 2 << 2;
        QTest::newRow("coloured line art") << int(SANE_FRAME_RGB) << 1 << 8 << 3;
        QTest::newRow("no width") << int(SANE_FRAME_GRAY) << 8 << 0 << 2;
        QTest::newRow("line shorter than its dots") << int(SANE_FRAME_RGB) << 8 << 10 << 29;
        QTest::newRow("endless line") << int(SANE_FRAME_GRAY) << 8 << 10 << 2'000'000;
        QTest::newRow("negative line") << int(SANE_FRAME_GRAY) << 8 << 10 << -10;
    }

    void shouldRefuseWhatCannotBe()
    {
        QFETCH(const int, format);
        QFETCH(const int, depth);
        QFETCH(const int, width);
        QFETCH(const int, bytesPerLine);
        QVERIFY(!LineCollector::create(frame(SANE_Frame(format), depth, width, 4, bytesPerLine), 300).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLineCollector)
#include "tst_linecollector.moc"
