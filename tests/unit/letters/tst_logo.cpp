// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/logo.h"
#include "models/letters/resources.h"

#include <QBuffer>
#include <QTest>

using namespace lajur::letters;
using lajur::domain::ErrorCode;

namespace {

QByteArray pngOf(const QImage &image, const char *format = "png")
{
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT

private slots:
    void shouldDecodeTheDemoEmblem()
    {
        const auto logo = Logo::decode(demoLogo());
        QVERIFY(logo);
        QCOMPARE(logo->size(), QSize(Logo::sidePixels, Logo::sidePixels));
        QVERIFY(!logo->hasAlphaChannel());
    }

    void shouldFitLargeAndSmallPicturesKeepingTheirShape()
    {
        const auto wide = Logo::decode(pngOf(plain(4000, 2000)));
        QVERIFY(wide);
        QCOMPARE(wide->size(), QSize(Logo::sidePixels, Logo::sidePixels / 2));
        const auto tall = Logo::decode(pngOf(plain(20, 40)));
        QVERIFY(tall);
        QCOMPARE(tall->size(), QSize(Logo::sidePixels / 2, Logo::sidePixels));
    }

    void shouldPutTransparencyOnWhite()
    {
        const auto logo = Logo::decode(pngOf(plain(10, 10)));
        QVERIFY(logo);
        QCOMPARE(logo->pixelColor(5, 5), QColor(Qt::white));
    }

    void shouldBeNullWithoutPicture()
    {
        const auto logo = Logo::decode({});
        QVERIFY(logo);
        QVERIFY(logo->isNull());
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = pngOf(plain(40, 40));
        QTest::newRow("no picture") << QByteArray("not a picture");
        QTest::newRow("JPEG") << pngOf(plain(40, 40).convertToFormat(QImage::Format_RGB32), "jpg");
        QTest::newRow("head alone") << good.left(30);
        QTest::newRow("cut short") << pngOf(plain(400, 400)).left(80);
        QTest::newRow("too wide") << pngOf(plain(4001, 10));
        QTest::newRow("too many bytes") << good + QByteArray(6 * 1024 * 1024, 'x');
        QByteArray bomb = good; // Says 60,000 points a side in its head: refused before it is decoded.
        bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        QTest::newRow("lies about its size") << bomb;
    }

    void shouldRefuse()
    {
        QFETCH(QByteArray, bytes);
        const auto logo = Logo::decode(bytes);
        QVERIFY(!logo);
        QCOMPARE(logo.error().code, ErrorCode::Invalid);
        QVERIFY(!logo.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogo)
#include "tst_logo.moc"
