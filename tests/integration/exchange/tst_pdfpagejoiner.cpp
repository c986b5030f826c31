// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/pdfpagejoiner.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::domain;
using namespace lajur::exchange;

namespace {

QImage picture(QImage::Format format, int dotsPerInch)
{
    QImage image(dotsPerInch * 2, dotsPerInch * 3, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    image = image.convertToFormat(format);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 92);
    return buffer.data();
}

QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

/// Joined pages are what the scanner made, dot for dot, and as large as the paper was.
class TestPdfPageJoiner : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString stored(const QByteArray &pdf) const
    {
        QFile file(m_folder.filePath(QStringLiteral("joined.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("PDF for the test");
        return file.fileName();
    }

private slots:
    void shouldKeepEveryJpegByteForByte()
    {
        const QByteArray colour = encoded(picture(QImage::Format_RGB888, 100), "JPG");
        const QByteArray grey = encoded(picture(QImage::Format_Grayscale8, 100), "JPG");
        const auto joined = PdfPageJoiner().join({colour, grey});
        QVERIFY(joined.has_value());
        const QString path = stored(*joined);
        said(QStringLiteral("pdfimages"), {QStringLiteral("-j"), path, m_folder.filePath(QStringLiteral("aus"))});
        for (const auto &[name, bytes] : {std::pair("aus-000.jpg", colour), std::pair("aus-001.jpg", grey)}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            QCOMPARE(file.readAll(), bytes);
        }
    }

    void shouldKeepEveryDotOfAPng_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("grey") << int(QImage::Format_Grayscale8);
        QTest::newRow("colour") << int(QImage::Format_RGB888);
        QTest::newRow("black and white") << int(QImage::Format_Mono);
    }

    void shouldKeepEveryDotOfAPng()
    {
        QFETCH(const int, format);
        const QImage image = picture(QImage::Format(format), 75);
        const auto joined = PdfPageJoiner().join({encoded(image, "PNG")});
        QVERIFY(joined.has_value());
        said(QStringLiteral("pdfimages"),
             {QStringLiteral("-png"), stored(*joined), m_folder.filePath(QStringLiteral("dots"))});
        const QImage back(m_folder.filePath(QStringLiteral("dots-000.png")));
        QCOMPARE(back.convertToFormat(QImage::Format_RGB888), image.convertToFormat(QImage::Format_RGB888));
    }

    void shouldMakePagesAsLargeAsTheirDotsSay()
    {
        const auto joined = PdfPageJoiner().join({encoded(picture(QImage::Format_RGB888, 100), "JPG"),
                                                  encoded(picture(QImage::Format_Grayscale8, 300), "PNG")});
        QVERIFY(joined.has_value());
        const QString told = QString::fromUtf8(
            said(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("2"), stored(*joined)}));
        QVERIFY2(told.contains(QLatin1String("Pages:           2")), qPrintable(told));
        static const QRegularExpression size(QStringLiteral("size: +([0-9.]+) x ([0-9.]+) pts"));
        auto sizes = size.globalMatch(told);
        int pages = 0;
        for (; sizes.hasNext(); ++pages) {
            const auto match = sizes.next();
            QVERIFY(qAbs(match.captured(1).toDouble() - 144) < 0.1); // two inches by three
            QVERIFY(qAbs(match.captured(2).toDouble() - 216) < 0.1);
        }
        QCOMPARE(pages, 2);
    }

    void shouldRefuseWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("halo");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n%%EOF");
        QTest::newRow("head of a JPEG only") << encoded(picture(QImage::Format_RGB888, 75), "JPG").left(40);
    }

    void shouldRefuseWhatIsNoPicture()
    {
        QFETCH(const QByteArray, bytes);
        const auto joined = PdfPageJoiner().join({encoded(picture(QImage::Format_RGB888, 75), "JPG"), bytes});
        QVERIFY(!joined.has_value());
        QCOMPARE(joined.error().code, ErrorCode::Invalid);
        QVERIFY(joined.error().text.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestPdfPageJoiner)
#include "tst_pdfpagejoiner.moc"
