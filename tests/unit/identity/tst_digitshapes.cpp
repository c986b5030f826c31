// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/nikline.h"

#include <QPainter>
#include <QTest>

using namespace lajur::identity;

namespace {

/// A line of digits drawn by their strokes, thicker and narrower than any template.
QImage lineOf(const QString &digits, StrokeFace face, double stroke)
{
    QImage card(1500, 946, QImage::Format_Grayscale8);
    card.fill(210);
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (qsizetype i = 0; i < digits.size(); ++i) {
        for (const DigitStroke &known : digitStrokes()) {
            if (known.face == face && known.digit == digits.at(i).digitValue()) {
                painter.drawPath(
                    QTransform().translate(400 + 44 * double(i), 220).scale(26, 42).map(strokePath(known)));
                break;
            }
        }
    }
    painter.end();
    return card;
}

const QRect Region(370, 180, 760, 120);

} // namespace

class TestDigitShapes : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadSixteenDigits_data();
    void shouldReadSixteenDigits();
    void shouldReadNothingWithoutSixteenDigits_data();
    void shouldReadNothingWithoutSixteenDigits();
};

void TestDigitShapes::shouldReadSixteenDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<StrokeFace>("face");
    QTest::addColumn<double>("stroke");
    QTest::newRow("optical, thin") << "9901234567898765" << StrokeFace::Ocr << 4.0;
    QTest::newRow("optical, thick") << "9901234567898765" << StrokeFace::Ocr << 8.0;
    QTest::newRow("plain, thin") << "9901234567898765" << StrokeFace::Sans << 4.0;
    QTest::newRow("plain, thick") << "9901234567898765" << StrokeFace::Sans << 8.0;
}

void TestDigitShapes::shouldReadSixteenDigits()
{
    QFETCH(QString, digits);
    QFETCH(StrokeFace, face);
    QFETCH(double, stroke);
    const DigitShapes known;

    const NikShapes shapes = NikLine(known).read(lineOf(digits, face, stroke), Region);

    QCOMPARE(shapes.text(), digits);
    QVERIFY(shapes.smallestMargin() > 0.2);
    QVERIFY(Region.contains(shapes.box.center().toPoint()));
}

void TestDigitShapes::shouldReadNothingWithoutSixteenDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QRect>("region");
    QTest::newRow("empty line") << "" << Region;
    QTest::newRow("three digits") << "123" << Region;
    QTest::newRow("outside the card") << "9901234567898765" << QRect(3000, 3000, 700, 100);
    QTest::newRow("too narrow") << "9901234567898765" << QRect(400, 200, 60, 90);
}

void TestDigitShapes::shouldReadNothingWithoutSixteenDigits()
{
    QFETCH(QString, digits);
    QFETCH(QRect, region);
    const DigitShapes known;
    QVERIFY(NikLine(known).read(lineOf(digits, StrokeFace::Ocr, 5), region).digits.isEmpty());
}

QTEST_APPLESS_MAIN(TestDigitShapes)
#include "tst_digitshapes.moc"
