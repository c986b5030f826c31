// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demopapers.h"
#include "models/services/papertrouble.h"
#include "samplepapers.h"
#include "tests/testlib/windowoffice.h"
#include "ui/papers/openpaper.h"
#include "ui/papers/pagelist.h"
#include "ui/papers/papersearch.h"
#include "ui/papers/paperview.h"
#include "ui/papers/paperviewer.h"
#include "ui/papers/searchbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using services::Paper;
using ui::PaperView;
using ui::PaperViewer;

namespace {

constexpr QRectF wholeSheet(0, 0, 595, 842); // A4 in points

/// A viewer over a window of the smallest size there is.
struct Bench {
    WindowOffice window{TestOffice::Numbers::Own, WindowOffice::Papers::Read};
    QWidget host;
    QPointer<PaperViewer> viewer;

    Bench() { host.resize(1280, 680); }
    ~Bench() { delete viewer; }
    Q_DISABLE_COPY_MOVE(Bench)

    void open(const QByteArray &bytes)
    {
        viewer = PaperViewer::openBytes(window.workspace(), Paper(bytes), QStringLiteral("Surat Permohonan"), &host);
        if (!QTest::qWaitForWindowActive(viewer))
            qFatal("no active window");
    }
    template <typename T>
    T *child(const char *name) const
    {
        T *found = viewer->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    PaperView *view() const { return child<PaperView>("paperView"); }
    bool waitForPage(int page) const
    {
        return QTest::qWaitFor([this, page] { return view()->page() == page && view()->picture().isSharp(); }, 30'000);
    }
    const ui::PaperSearch &search() const { return viewer->findChild<ui::SearchBar *>()->search(); }
    bool find(const QString &text) const
    {
        child<QLineEdit>("searchField")->setText(text);
        return QTest::qWaitFor([&] { return search().text() == text && !search().isRunning(); }, 30'000);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

/// Whether the reader still holds the first page in about that size.
bool isAtHand(const ui::Workspace &workspace, const Paper &paper, const QSize &size)
{
    for (int width = size.width() - 2; width <= size.width() + 2; ++width) {
        for (int height = size.height() - 2; height <= size.height() + 2; ++height) {
            if (!workspace.papers()->pageAtHand(paper, 0, {width, height}).isNull())
                return true;
        }
    }
    return false;
}

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
        Bench bench;
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

    void shouldSayThatThereIsNoSuchPaper()
    {
        Bench bench;
        const CaseId id = bench.window.office().aCase(1).withoutPapers().opened();
        bench.viewer = PaperViewer::open(bench.window.workspace(), id, QStringLiteral("ktp"), 0, QStringLiteral("KTP"),
                                         &bench.host);
        bench.window.settle();
        QVERIFY(bench.child<QAbstractButton>("emptyAction")->isHidden());
        QVERIFY(!bench.view()->accessibleDescription().isEmpty());
    }

    void shouldShowTheSharpestPictureTheScreenTakes()
    {
        Bench bench;
        bench.open(pdfOfPages(1));
        QVERIFY(bench.waitForPage(0));
        bench.press(Qt::Key_1);
        QVERIFY(bench.waitForPage(0));
        const QSize size = bench.view()->picture().image().size();
        QVERIFY2(isAlmost(size.width(), 794) && isAlmost(size.height(), 1123),
                 qPrintable(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())));
        bench.press(Qt::Key_Plus);
        // Until the sharp one is there the older picture stays.
        QVERIFY(!bench.view()->picture().isSharp());
        QCOMPARE(bench.view()->picture().image().size(), size);
        QVERIFY(bench.waitForPage(0));
        QVERIFY(isAlmost(bench.view()->picture().image().width(), 794 * 1.1));
    }

    void shouldTurnPagesByKeysFromAnywhere()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.open(pdfOfPages(1));
        QVERIFY(bench.waitForPage(0));
        const QRectF before = bench.view()->placeOf(wholeSheet);
        QVERIFY(before.height() > before.width());
        const QRectF head = bench.view()->placeOf(QRectF(0, 0, 595, 100));
        QVERIFY(isAlmost(head.top(), before.top()));
        bench.press(Qt::Key_R);
        QVERIFY(bench.waitForPage(0));
        QCOMPARE(bench.view()->turned(), 90);
        const QRectF after = bench.view()->placeOf(wholeSheet);
        QVERIFY(after.width() > after.height());
        // The head of the page is now at the right.
        QVERIFY(isAlmost(bench.view()->placeOf(QRectF(0, 0, 595, 100)).right(), after.right()));
        for (int i = 0; i < 3; ++i)
            bench.press(Qt::Key_R);
        QCOMPARE(bench.view()->turned(), 0);
        QCOMPARE(bench.view()->placeOf(wholeSheet), before);
    }

    void shouldFindTextAndWalkFromHitToHit()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.open(pdfOfPages(2));
        QVERIFY(bench.waitForPage(0));
        QVERIFY(bench.find(QStringLiteral("Kecamatan")));
        auto *found = bench.child<ui::Label>("found");
        QCOMPARE(found->text(), QStringLiteral("Not found"));
        QVERIFY(!found->toolTip().isEmpty());
        bench.press(Qt::Key_F3);
        QCOMPARE(bench.view()->page(), 0);
    }

    void shouldOpenALongPaperPageByPageAndSaySo()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.open(services::demoKtp({}));
        QVERIFY(bench.waitForPage(0));
        QVERIFY(!bench.viewer->findChild<ui::SearchBar *>()->isVisible());
        QVERIFY(!bench.child<QWidget>("nextPage")->isEnabled());
        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.press(Qt::Key_R);
        QCOMPARE(bench.view()->turned(), 90);
    }

    void shouldSayWhyABrokenPaperIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << pdfOfPages(3).left(600);
        QTest::newRow("no paper at all") << QByteArray("MZ a program");
        QTest::newRow("empty") << QByteArray();
    }
    void shouldSayWhyABrokenPaperIsNotShown()
    {
        QFETCH(const QByteArray, bytes);
        Bench bench;
        bench.open(bytes);
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.view()->accessibleDescription().isEmpty(); }, 30'000));
        auto *again = bench.child<QAbstractButton>("emptyAction");
        QVERIFY(again->parentWidget()->isVisible());
        QVERIFY(!again->isVisible()); // it would be refused again
        QVERIFY(!bench.child<QWidget>("turn")->isEnabled());
        bench.press(Qt::Key_PageDown);
        bench.press(Qt::Key_Plus);
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(!bench.viewer);
    }

    void shouldOfferToTryAgainWhereReadingWasStopped()
    {
        WindowOffice window;
        papers::WorkerPaperReader reader(QStringLiteral(LAJUR_WORKER_PROGRAM));
        reader.setTimeLimit(std::chrono::milliseconds(1)); // no worker starts as fast
        NoPrinter printer;
        ui::Workspace workspace(window.work(), {printer, &reader}, window.prompts(), window.office().clock());
        workspace.setUser(window.workspace().user());
        QPointer<PaperViewer> viewer
            = PaperViewer::openBytes(workspace, Paper(pdfOfPages(2)), QStringLiteral("Surat"), nullptr);
        auto *again = viewer->findChild<QAbstractButton *>(QStringLiteral("emptyAction"));
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), 30'000);
        reader.setTimeLimit(std::chrono::seconds(30));
        again->click();
        auto *view = viewer->findChild<PaperView *>();
        QVERIFY(QTest::qWaitFor([view] { return view->picture().isSharp(); }, 30'000));
        QVERIFY(!again->isVisible());
        delete viewer;
    }

    void shouldSayThatPapersAreNotShownWithoutAReader()
    {
        WindowOffice window;
        QPointer<PaperViewer> viewer
            = PaperViewer::openBytes(window.workspace(), Paper(pdfOfPages(1)), QStringLiteral("Surat"), nullptr);
        QVERIFY(viewer->findChild<PaperView *>()->accessibleDescription().contains(QStringLiteral("Save a copy")));
        window.workspace().setUser({});
        QTRY_VERIFY(!viewer);
    }

    void shouldForgetThePaperWhenTheUserIsSignedOut()
    {
        Bench bench;
        const Paper paper(pdfOfPages(2));
        bench.viewer
            = PaperViewer::openBytes(bench.window.workspace(), paper, QStringLiteral("Surat Permohonan"), &bench.host);
        QVERIFY(bench.waitForPage(0));
        const QSize size = bench.view()->picture().image().size();
        QVERIFY(isAtHand(bench.window.workspace(), paper, size));
        bench.window.workspace().setUser({});
        QTRY_VERIFY(!bench.viewer);
        QVERIFY(!isAtHand(bench.window.workspace(), paper, size));
    }

    void shouldNotShowAPaperThatComesAfterTheLock()
    {
        Bench bench;
        const CaseId id = bench.window.office().aCase(1).opened();
        bench.viewer = PaperViewer::open(bench.window.workspace(), id, QStringLiteral("ktp"), 0, QStringLiteral("KTP"),
                                         &bench.host);
        bench.window.workspace().setUser({});
        bench.window.settle();
        QTRY_VERIFY(!bench.viewer);
    }

    void shouldNameEveryControl()
    {
        Bench bench;
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
        Bench bench;
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
