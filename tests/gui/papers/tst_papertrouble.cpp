// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look.h"
#include "viewerbench.h"

#include <QAbstractButton>
#include <QStandardPaths>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using services::Paper;
using ui::PaperView;
using ui::PaperViewer;

namespace {

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

} // namespace

class TestPaperTrouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::installLook(*qApp);
    }

    void shouldSayThatThereIsNoSuchPaper()
    {
        ViewerBench bench;
        const CaseId id = bench.window.office().aCase(1).withoutPapers().opened();
        bench.viewer = PaperViewer::open(bench.window.workspace(), id, QStringLiteral("ktp"), 0, QStringLiteral("KTP"),
                                         &bench.host);
        bench.window.settle();
        QVERIFY(bench.child<QAbstractButton>("emptyAction")->isHidden());
        QVERIFY(!bench.view()->accessibleDescription().isEmpty());
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
        ViewerBench bench;
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
        ViewerBench bench;
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
        ViewerBench bench;
        const CaseId id = bench.window.office().aCase(1).opened();
        bench.viewer = PaperViewer::open(bench.window.workspace(), id, QStringLiteral("ktp"), 0, QStringLiteral("KTP"),
                                         &bench.host);
        bench.window.workspace().setUser({});
        bench.window.settle();
        QTRY_VERIFY(!bench.viewer);
    }
};

QTEST_MAIN(TestPaperTrouble)
#include "tst_papertrouble.moc"
