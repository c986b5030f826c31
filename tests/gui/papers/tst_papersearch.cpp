// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "viewerbench.h"

#include <QStandardPaths>

using namespace lajur;
using namespace lajur::testlib;

class TestPaperSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::installLook(*qApp);
    }

    void shouldFindTextAndWalkFromHitToHit()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(12));
        QVERIFY(bench.waitForPage(0));
        bench.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.child<QLineEdit>("searchField")->hasFocus());
        QVERIFY(bench.find(QStringLiteral("dinas kesehatan")));
        QCOMPARE(bench.view()->page(), 2);
        QCOMPARE(bench.child<ui::Label>("found")->text(), QStringLiteral("1 of 4"));
        bench.press(Qt::Key_F3);
        QCOMPARE(bench.view()->page(), 5);
        bench.press(Qt::Key_F3, Qt::ShiftModifier);
        bench.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bench.view()->page(), 11);
        QCOMPARE(bench.child<ui::Label>("found")->text(), QStringLiteral("4 of 4"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.view()->page(), 2);
        QVERIFY(bench.viewer->isVisible());
    }

    void shouldMarkAndScrollToTheHit()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(3));
        QVERIFY(bench.waitForPage(0));
        bench.press(Qt::Key_W);
        QVERIFY(bench.find(QStringLiteral("Dinas")));
        QVERIFY(bench.waitForPage(2));
        const QRectF place = bench.view()->placeOf(bench.search().hits(2).constFirst());
        QVERIFY(QRectF(bench.view()->viewport()->rect()).contains(place));
        const QImage seen = bench.view()->viewport()->grab().toImage();
        const QPoint edge = (QPointF(place.left() - 1, place.center().y()) * seen.devicePixelRatio()).toPoint();
        QVERIFY2(seen.pixelColor(edge) != QColor(Qt::white), "the hit is not marked");
        QVERIFY(bench.find(QString()));
        const QImage unmarked = bench.view()->viewport()->grab().toImage();
        QCOMPARE(unmarked.pixelColor(edge), QColor(Qt::white));
    }

    void shouldSayWhatIsNotFoundAndWhyThatMayBe()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(2));
        QVERIFY(bench.waitForPage(0));
        QVERIFY(bench.find(QStringLiteral("Kecamatan")));
        auto *found = bench.child<ui::Label>("found");
        QCOMPARE(found->text(), QStringLiteral("Not found"));
        QVERIFY(!found->toolTip().isEmpty());
        bench.press(Qt::Key_F3);
        QCOMPARE(bench.view()->page(), 0);
    }
};

QTEST_MAIN(TestPaperSearch)
#include "tst_papersearch.moc"
