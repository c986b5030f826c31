// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/findingmarks.h"

#include <QTest>

using namespace lajur::identity;

namespace {

QPolygonF box(double x, double y, double width, double height)
{
    return QPolygonF({QPointF(x, y), QPointF(x + width, y), QPointF(x + width, y + height), QPointF(x, y + height)});
}

/// A card that lies in the middle of a picture, a tenth of its crop's size.
KtpScan scan(const ScanFindings &findings)
{
    KtpScan scan;
    scan.picture = QSize(200, 100);
    scan.card = box(20, 10, 150, 94.6);
    scan.crop = QImage(1500, 946, QImage::Format_RGB32);
    scan.quality = findings;
    return scan;
}

ScanFinding finding(const QPolygonF &mark)
{
    return {QStringLiteral("glare"), QStringLiteral("Light hides print."), mark};
}

} // namespace

class TestFindingMarks : public QObject
{
    Q_OBJECT

private slots:
    void shouldPutAPlaceOfThePictureOnTheCard()
    {
        const QList<QPolygonF> marks = FindingMarks::onCard(scan({finding(box(40, 30, 10, 10))}));
        QCOMPARE(marks.size(), 1);
        const QRectF place = marks.constFirst().boundingRect();
        QVERIFY(qAbs(place.left() - 200) < 1 && qAbs(place.top() - 200) < 1);
        QVERIFY(qAbs(place.width() - 100) < 1 && qAbs(place.height() - 100) < 1);
    }

    void shouldKeepAPlaceInsideTheCard()
    {
        const QList<QPolygonF> marks = FindingMarks::onCard(scan({finding(box(0, 0, 40, 30))}));
        QVERIFY(QRectF(0, 0, 1500, 946).contains(marks.constFirst().boundingRect()));
    }

    void shouldOutlineTheCardForWhatLiesBesideIt()
    {
        const QList<QPolygonF> marks = FindingMarks::onCard(scan({finding(box(0, 0, 5, 5)), finding({})}));
        QCOMPARE(marks.size(), 2); // one for each sentence, or the numbers would not fit
        for (const QPolygonF &mark : marks)
            QCOMPARE(mark.boundingRect(), QRectF(0, 0, 1500, 946));
    }

    void shouldMarkThePictureInShares()
    {
        const QList<QPolygonF> marks
            = FindingMarks::onPicture(scan({finding(box(50, 25, 100, 50)), finding(box(-900, -900, 10, 10))}));
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.constFirst().boundingRect(), QRectF(0.25, 0.25, 0.5, 0.5));
        QCOMPARE(marks.constLast().boundingRect(), QRectF(0, 0, 1, 1));
    }

    void shouldMarkNothingWithoutAPicture()
    {
        KtpScan nothing = scan({finding(box(0, 0, 1, 1))});
        nothing.crop = {};
        nothing.picture = {};
        QVERIFY(FindingMarks::onCard(nothing).isEmpty());
        QVERIFY(FindingMarks::onPicture(nothing).isEmpty());
    }

    void shouldNumberTheSentencesLikeTheMarks()
    {
        QCOMPARE(FindingMarks::sentences({finding({}), finding({})}),
                 QStringList({QStringLiteral("1. Light hides print."), QStringLiteral("2. Light hides print.")}));
    }
};

QTEST_APPLESS_MAIN(TestFindingMarks)

#include "tst_findingmarks.moc"
