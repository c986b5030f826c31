// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/scanquality.h"

#include "models/identity/frontandback.h"

#include <QPainter>
#include <QTest>

using namespace lajur::identity;

namespace {

/// A blue card with black bars for print and a red photo.
QImage crop()
{
    QImage card(1500, 946, QImage::Format_RGB32);
    card.fill(QColor(180, 205, 235));
    QPainter painter(&card);
    for (int row = 0; row < 14; ++row) {
        for (int column = 0; column < 30; ++column)
            painter.fillRect(60 + column * 30, 80 + row * 55, 14, 24, QColor(20, 20, 20));
    }
    painter.fillRect(1090, 270, 330, 400, QColor(190, 40, 40));
    return card;
}

ScanEvidence evidence(const QImage &card)
{
    const QPolygonF corners({QPointF(100, 100), QPointF(1111, 100), QPointF(1111, 737), QPointF(100, 737)});
    return {QSize(1300, 900), corners, 1, card, 13, 40, true, 0.335, 0.864};
}

QStringList codes(const ScanEvidence &scan)
{
    QStringList result;
    for (const ScanFinding &finding : ScanQuality::inspect(scan))
        result.append(finding.code);
    return result;
}

} // namespace

class TestScanQuality : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindNothingOnAGoodScan();
    void shouldNameAGreyScan();
    void shouldNameAGreyCopyScannedWithACast();
    void shouldNameABlurredScan();
    void shouldNameAReflectionWithItsPlace();
    void shouldNotTakeAShadeOfTheCardForAReflection();
    void shouldNotTakeWhatThePictureLacksForAReflection();
    void shouldNameACoarseScan();
    void shouldNameACardOverTheRim();
    void shouldNotMindACardThatOnlyTouchesTheRim();
    void shouldNameAPartOfACardThatHasTheShapeOfAWholeOne();
    void shouldNameACardWithoutItsLabels();
    void shouldNameTheBack();
    void shouldNameWhatIsNoKtp();
    void shouldLayFrontAndBackOnAPage();
};

void TestScanQuality::shouldFindNothingOnAGoodScan()
{
    QCOMPARE(codes(evidence(crop())), QStringList());
}

void TestScanQuality::shouldNameAGreyScan()
{
    QCOMPARE(codes(evidence(crop().convertToFormat(QImage::Format_Grayscale8))), QStringList(QStringLiteral("grey")));
}

void TestScanQuality::shouldNameAGreyCopyScannedWithACast()
{
    QImage copy = crop().convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&copy);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(copy.rect(), QColor(255, 246, 232)); // yellowed paper
    painter.end();
    QCOMPARE(codes(evidence(copy)), QStringList(QStringLiteral("grey")));
}

void TestScanQuality::shouldNotTakeAShadeOfTheCardForAReflection()
{
    QImage card = crop();
    {
        QPainter painter(&card);
        QRadialGradient shade(QPointF(450, 480), 420);
        shade.setColorAt(0, QColor(255, 255, 255, 110));
        shade.setColorAt(1, QColor(255, 255, 255, 0));
        painter.fillRect(card.rect(), shade);
    }
    QCOMPARE(codes(evidence(card)), QStringList());
}

void TestScanQuality::shouldNotTakeWhatThePictureLacksForAReflection()
{
    QImage card = crop();
    QPainter painter(&card);
    painter.fillRect(0, 0, 450, card.height(), Qt::white); // beyond the picture's left rim
    painter.end();
    ScanEvidence scan = evidence(card);
    scan.card.translate(-403, 0);
    QCOMPARE(codes(scan), QStringList(QStringLiteral("cut-off")));
}

void TestScanQuality::shouldNameABlurredScan()
{
    const QImage soft = crop()
                            .scaled(150, 95, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .scaled(1500, 946, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QCOMPARE(codes(evidence(soft)), QStringList(QStringLiteral("blurred")));
}

void TestScanQuality::shouldNameAReflectionWithItsPlace()
{
    QImage card = crop();
    {
        QPainter painter(&card);
        painter.setBrush(Qt::white);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(500, 500), 160, 160);
    }
    const ScanFindings findings = ScanQuality::inspect(evidence(card));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, QStringLiteral("glare"));
    QVERIFY(!findings.constFirst().text.isEmpty());
    // The middle of the reflection, on the picture.
    QVERIFY(findings.constFirst().mark.containsPoint(QPointF(437, 437), Qt::OddEvenFill));
}

void TestScanQuality::shouldNameACoarseScan()
{
    ScanEvidence scan = evidence(crop());
    scan.picture = QSize(400, 300);
    for (QPointF &corner : scan.card)
        corner *= 0.3;
    QCOMPARE(codes(scan), QStringList(QStringLiteral("few-dpi")));
}

void TestScanQuality::shouldNameACardOverTheRim()
{
    ScanEvidence scan = evidence(crop());
    scan.card.translate(-180, 0);
    QCOMPARE(codes(scan), QStringList(QStringLiteral("cut-off")));
    scan.card = QPolygonF({QPointF(0, 100), QPointF(900, 100), QPointF(900, 737), QPointF(0, 737)});
    QCOMPARE(codes(scan), QStringList(QStringLiteral("cut-off")));
    // Turned, it may lose no more than a corner.
    scan.card = QPolygonF({QPointF(120, 60), QPointF(1110, 240), QPointF(995, 860), QPointF(-70, 690)});
    QCOMPARE(codes(scan), QStringList(QStringLiteral("cut-off")));
    // The rim was taken for its upper edge.
    scan.picture = QSize(1224, 914);
    scan.card = QPolygonF({QPointF(57, 19), QPointF(1075, -16), QPointF(1161, 526), QPointF(163, 684)});
    QCOMPARE(codes(scan), QStringList(QStringLiteral("cut-off")));
}

void TestScanQuality::shouldNotMindACardThatOnlyTouchesTheRim()
{
    ScanEvidence scan = evidence(crop());
    scan.card.translate(-100, -100);
    QCOMPARE(codes(scan), QStringList());
}

void TestScanQuality::shouldNameAPartOfACardThatHasTheShapeOfAWholeOne()
{
    ScanEvidence part = evidence(crop());
    part.picture = QSize(1011, 638);
    part.card = QPolygonF({QPointF(0, 0), QPointF(1011, 0), QPointF(1011, 638), QPointF(0, 638)});
    QCOMPARE(codes(part), QStringList());
    part.firstLine = 0.47;
    part.lastLine = 0.99; // the last line lies beyond the rim
    QCOMPARE(codes(part), QStringList(QStringLiteral("cut-off")));
    part.firstLine = 0.12;
    part.lastLine = 0.65;
    QCOMPARE(codes(part), QStringList(QStringLiteral("cut-off")));
}

void TestScanQuality::shouldNameACardWithoutItsLabels()
{
    // What is left has a card's proportions by chance.
    ScanEvidence scan = evidence(crop());
    scan.picture = QSize(1011, 637);
    scan.card.translate(-100, -100);
    scan.labels = 4;
    QCOMPARE(codes(scan), QStringList(QStringLiteral("cut-off")));
}

void TestScanQuality::shouldNameTheBack()
{
    ScanEvidence scan = evidence(crop());
    scan.labels = 0;
    scan.words = 3;
    scan.photo = false;
    QCOMPARE(codes(scan), QStringList(QStringLiteral("wrong-side")));
}

void TestScanQuality::shouldNameWhatIsNoKtp()
{
    ScanEvidence scan = evidence(crop());
    scan.labels = 1;
    scan.words = 200;
    scan.outline = 0.3;
    QCOMPARE(codes(scan), QStringList(QStringLiteral("not-a-ktp")));
    QCOMPARE(codes({QSize(100, 100), {}, 0, {}, 0, 0, false}), QStringList(QStringLiteral("not-a-ktp")));
}

void TestScanQuality::shouldLayFrontAndBackOnAPage()
{
    QImage back(1500, 946, QImage::Format_RGB32);
    back.fill(Qt::green);
    const QImage page = frontAndBack(crop(), back, 150);
    QCOMPARE(page.size(), QSize(1240, 1754));
    QCOMPARE(page.pixelColor(620, 830), QColor(Qt::green));
    QCOMPARE(page.pixelColor(5, 5), QColor(Qt::white));
    QVERIFY(page.pixelColor(620, 500) != QColor(Qt::white));
    QCOMPARE(frontAndBack(QImage(), QImage(), 150).pixelColor(620, 500), QColor(Qt::white));
}

QTEST_APPLESS_MAIN(TestScanQuality)
#include "tst_scanquality.moc"
