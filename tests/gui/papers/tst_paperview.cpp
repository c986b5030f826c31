// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demopapers.h"
#include "ui/papers/pagelist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"
#include "viewerbench.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QWheelEvent>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using ui::PaperView;
using ui::PaperViewer;

namespace {

constexpr QRectF wholeSheet(0, 0, 595, 842); // A4 in points

bool isAlmost(double one, double other)
{
    return qAbs(one - other) <= 2;
}

} // namespace

class TestPaperView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::installLook(*qApp);
    }

    void shouldShowAPaperOfACaseAndSayItOnceInItsHistory()
    {
        ViewerBench bench;
        const CaseId id = bench.window.office().aCase(1).withoutPapers().opened();
        QBuffer bytes;
        bytes.setData(services::demoScan(QStringLiteral("Surat Permohonan"), {QStringLiteral("Dinas Kesehatan")}));
        bytes.open(QIODevice::ReadOnly);
        QVERIFY(bench.window.office()->papers().attachBytes(id, QStringLiteral("surat_permohonan"), bytes,
                                                            QStringLiteral("application/pdf")));
        bench.viewer = PaperViewer::open(bench.window.workspace(), id, QStringLiteral("surat_permohonan"), 0,
                                         QStringLiteral("Surat Permohonan"), &bench.host);
        QVERIFY(bench.waitForPage(0));
        QCOMPARE(bench.viewer->windowTitle(), QStringLiteral("Surat Permohonan"));
        QVERIFY(!bench.viewer->findChild<ui::PageList *>()->isVisible()); // one page needs no list
        QCOMPARE(bench.window.office().ask(QStringLiteral("SELECT count(*) FROM case_event WHERE type = 'access'")), 1);
    }

    void shouldShowTheSharpestPictureTheScreenTakes()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(1));
        QVERIFY(bench.waitForPage(0));
        bench.press(Qt::Key_1);
        QVERIFY(bench.waitForPage(0));
        const QSize size = bench.view()->picture().image().size();
        const double ratio = bench.view()->devicePixelRatioF();
        QVERIFY2(isAlmost(size.width(), 794 * ratio) && isAlmost(size.height(), 1123 * ratio),
                 qPrintable(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())));
        bench.press(Qt::Key_Plus);
        // Until the sharp one is there the older picture stays.
        QVERIFY(!bench.view()->picture().isSharp());
        QCOMPARE(bench.view()->picture().image().size(), size);
        QVERIFY(bench.waitForPage(0));
        QVERIFY(isAlmost(bench.view()->picture().image().width(), 794 * 1.1 * ratio));
    }

    void shouldTurnPagesByKeysFromAnywhere()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(12));
        QVERIFY(bench.waitForPage(0));
        bench.press(Qt::Key_PageUp);
        QCOMPARE(bench.view()->page(), 0);
        bench.press(Qt::Key_PageDown);
        QVERIFY(bench.waitForPage(1));
        bench.press(Qt::Key_End);
        QVERIFY(bench.waitForPage(11));
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.view()->page(), 11);
        bench.child<QWidget>("turn")->setFocus();
        bench.press(Qt::Key_PageUp);
        QCOMPARE(bench.view()->page(), 10);
        QCOMPARE(bench.child<QSpinBox>("page")->value(), 11);
        QCOMPARE(bench.viewer->findChild<ui::PageList *>()->currentIndex().row(), 10);
        bench.press(Qt::Key_Home);
        QVERIFY(bench.waitForPage(0));
        QCOMPARE(bench.view()->accessibleName(), QStringLiteral("Page 1 of 12"));
    }

    void shouldGoToThePageTypedAndToTheOneChosenInTheList()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(12));
        QVERIFY(bench.waitForPage(0));
        auto *page = bench.child<QSpinBox>("page");
        page->setFocus();
        page->selectAll();
        QTest::keyClicks(page, QStringLiteral("7"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.waitForPage(6));
        QVERIFY(bench.viewer->isVisible());
        auto *list = bench.viewer->findChild<ui::PageList *>();
        list->setCurrentIndex(list->model()->index(2, 0));
        QVERIFY(bench.waitForPage(2));
    }

    void shouldTurnThePageAtTheEndOfTheWheel()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(3));
        QVERIFY(bench.waitForPage(0));
        bench.press(Qt::Key_W);
        const auto wheel = [&bench](int way) {
            QWidget *target = bench.view()->viewport();
            const QPointF middle(target->rect().center());
            QWheelEvent event(middle, target->mapToGlobal(middle), {}, {0, way}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(target, &event);
        };
        wheel(-120);
        QCOMPARE(bench.view()->page(), 0);
        QVERIFY(bench.view()->verticalScrollBar()->value() > 0);
        bench.view()->verticalScrollBar()->setValue(bench.view()->verticalScrollBar()->maximum());
        wheel(-120);
        QCOMPARE(bench.view()->page(), 1);
        QCOMPARE(bench.view()->verticalScrollBar()->value(), 0);
        wheel(120);
        QCOMPARE(bench.view()->page(), 0);
        QCOMPARE(bench.view()->verticalScrollBar()->value(), bench.view()->verticalScrollBar()->maximum());
    }

    void shouldZoomFitAndScrollByKeys()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(1));
        QVERIFY(bench.waitForPage(0));
        PaperView *view = bench.view();
        QCOMPARE(view->fit(), PaperView::Fit::Page);
        QVERIFY(QRectF(view->viewport()->rect()).contains(view->placeOf(wholeSheet)));
        bench.press(Qt::Key_W);
        QVERIFY(view->placeOf(wholeSheet).width() > view->viewport()->width() - 48);
        QVERIFY(view->placeOf(wholeSheet).width() < view->viewport()->width());
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        bench.press(Qt::Key_Down);
        QVERIFY(view->verticalScrollBar()->value() > 0);
        bench.press(Qt::Key_1);
        QCOMPARE(view->zoom(), 1.0);
        bench.press(Qt::Key_Minus);
        QCOMPARE(view->zoom(), 0.9);
        for (int i = 0; i < 20; ++i)
            bench.press(Qt::Key_Plus);
        QCOMPARE(view->zoom(), PaperView::largest);
        for (int i = 0; i < 20; ++i)
            bench.press(Qt::Key_Minus);
        QCOMPARE(view->zoom(), PaperView::smallest);
        QCOMPARE(bench.child<QAbstractButton>("zoom")->text(), QStringLiteral("50 %"));
        bench.press(Qt::Key_0);
        QCOMPARE(view->fit(), PaperView::Fit::Page);
        QVERIFY(bench.child<QAbstractButton>("fitPage")->isChecked());
    }

    void shouldTurnOnlyWhatIsSeen()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(1));
        QVERIFY(bench.waitForPage(0));
        const QRectF before = bench.view()->placeOf(wholeSheet);
        QVERIFY(before.height() > before.width());
        const QRectF head = bench.view()->placeOf(QRectF(0, 0, 595, 100));
        QVERIFY(isAlmost(head.top(), before.top()));
        bench.press(Qt::Key_R);
        QVERIFY(bench.waitForPage(0));
        QCOMPARE(bench.view()->turned(), 270);
        const QRectF after = bench.view()->placeOf(wholeSheet);
        QVERIFY(after.width() > after.height());
        // The head of the page is now at the left.
        QVERIFY(isAlmost(bench.view()->placeOf(QRectF(0, 0, 595, 100)).left(), after.left()));
        bench.press(Qt::Key_R, Qt::ShiftModifier);
        bench.press(Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(bench.view()->turned(), 90);
        QVERIFY(isAlmost(bench.view()->placeOf(QRectF(0, 0, 595, 100)).right(), after.right()));
        QTest::mouseClick(bench.child<QWidget>("turn"), Qt::LeftButton);
        QCOMPARE(bench.view()->turned(), 0);
        QCOMPARE(bench.view()->placeOf(wholeSheet), before);
    }

    void shouldOpenALongPaperPageByPageAndSaySo()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(300));
        QVERIFY(bench.waitForPage(0));
        auto *strip = bench.viewer->findChild<ui::MessageStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(QStringLiteral("300")));
        QVERIFY(!bench.viewer->findChild<ui::PageList *>()->isVisible());
        bench.press(Qt::Key_End);
        QVERIFY(bench.waitForPage(299));
        const QSizeF size = bench.view()->placeOf(wholeSheet).size();
        QVERIFY(isAlmost(bench.view()->picture().image().height() / bench.view()->devicePixelRatioF(), size.height()));
        QVERIFY(bench.find(QStringLiteral("Halaman 222")));
        QVERIFY(bench.waitForPage(221));
        QCOMPARE(bench.child<ui::Label>("found")->text(), QStringLiteral("1 of 1"));
    }

    void shouldFetchOnlyPagesOfTheListThatAreSeen()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(200));
        auto *list = bench.viewer->findChild<ui::PageList *>();
        QSignalSpy fetched(list->model(), &QAbstractItemModel::dataChanged);
        QVERIFY(bench.waitForPage(0));
        QVERIFY(list->isVisible());
        QVERIFY(!bench.viewer->findChild<ui::MessageStrip *>()->isVisible());
        QVERIFY(QTest::qWaitFor([&fetched] { return fetched.size() >= 4; }, 30'000));
        for (const QList<QVariant> &one : fetched)
            QVERIFY(list->visualRect(one.constFirst().toModelIndex()).top() < list->viewport()->height());
    }

    void shouldShowAPictureAsLargeAsItFitsWithoutASearch()
    {
        ViewerBench bench;
        bench.open(services::demoKtp({}));
        QVERIFY(bench.waitForPage(0));
        QVERIFY(!bench.viewer->findChild<ui::SearchBar *>()->isVisible());
        QVERIFY(!bench.child<QWidget>("nextPage")->isEnabled());
        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.press(Qt::Key_R);
        QCOMPARE(bench.view()->turned(), 270);
    }

    void shouldNameEveryControl()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(5));
        QVERIFY(bench.waitForPage(0));
        QVERIFY(bench.find(QStringLiteral("Halaman")));
        int named = 0;
        for (QWidget *widget : bench.viewer->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->inherits("QAbstractButton") || !widget->toolTip().isEmpty(),
                     qPrintable(widget->objectName()));
            ++named;
        }
        QVERIFY(named >= 14);
    }

    void shouldFitIntoTheSmallestWindowAndCloseByEsc()
    {
        ViewerBench bench;
        bench.open(pdfOfPages(5));
        QVERIFY(bench.waitForPage(0));
        QCOMPARE(bench.viewer->size(), QSize(1280, 680));
        QVERIFY(bench.find(QStringLiteral("Halaman")));
        QVERIFY(bench.viewer->minimumSizeHint().width() <= 1280);
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(!bench.viewer);
    }
};

QTEST_MAIN(TestPaperView)
#include "tst_paperview.moc"
