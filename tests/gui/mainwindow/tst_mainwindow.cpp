// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/mainwindow/windowundertest.h"
#include "translations/language.h"
#include "ui/board/lanewidget.h"
#include "ui/mainwindow/navigationbar.h"
#include "ui/mainwindow/navigationbutton.h"
#include "ui/setup/signinpage.h"
#include "ui/widgets/finder.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

/// Shows that the window leads everywhere by mouse and key, locks without losing anything, and speaks both languages.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void shouldOpenOnTheBoard();
    void shouldGoToEveryScreenByItsKey_data();
    void shouldGoToEveryScreenByItsKey();
    void shouldGoToEveryScreenByMouse();
    void shouldFindACaseAsOneTypes();
    void shouldFindACaseByItsWholeNik();
    void shouldSayThatNothingWasFound();
    void shouldRunACommandFromTheFinder();
    void shouldComeBackWhereTheSamePersonWasLocked();
    void shouldTakeTheKeysAwayWhileLocked();
    void shouldShowAnotherPersonTheBoard();
    void shouldSwitchTheLanguageOfEverythingShown();
    void shouldWalkThePartsOfAScreen();
    void shouldFoldTheNavigationInANarrowWindow();
    void shouldRememberFoldedLanes();
    void shouldHearTheKeysOfAScreenRightAfterGoingThere();

private:
    static void unlock(WindowUnderTest &window, const QString &name);
};

void TestMainWindow::unlock(WindowUnderTest &window, const QString &name)
{
    window.window().signIn(name);
    window->begin(window.window().workspace().user());
    window.window().settle();
}

void TestMainWindow::shouldOpenOnTheBoard()
{
    WindowUnderTest window;
    QCOMPARE(window->shell()->current(), Place::Board);
    QVERIFY(window->shell()->screen(Place::Board)->isVisible());
}

void TestMainWindow::shouldGoToEveryScreenByItsKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("place");
    QTest::newRow("cases") << Qt::Key_2 << int(Place::Cases);
    QTest::newRow("letters") << Qt::Key_3 << int(Place::Letters);
    QTest::newRow("registers") << Qt::Key_4 << int(Place::Registers);
    QTest::newRow("scan tray") << Qt::Key_5 << int(Place::Tray);
    QTest::newRow("settings") << Qt::Key_6 << int(Place::Settings);
    QTest::newRow("board") << Qt::Key_1 << int(Place::Board);
}

void TestMainWindow::shouldGoToEveryScreenByItsKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, place);
    WindowUnderTest window;
    window.go(Place::Cases);

    QTest::keyClick(window.get(), key, Qt::ControlModifier);
    window.window().settle();

    QCOMPARE(int(window->shell()->current()), place);
    QVERIFY(window->shell()->screen(Place(place))->isVisible());
}

void TestMainWindow::shouldGoToEveryScreenByMouse()
{
    WindowUnderTest window;
    for (const char *name : {"goCases", "goLetters", "goRegisters", "goTray", "goSettings", "goBoard"}) {
        auto *entry = window.control<NavigationButton>(QLatin1String(name));
        QVERIFY2(entry, name);
        QTest::mouseClick(entry, Qt::LeftButton);
        window.window().settle();
        QVERIFY2(entry->isChecked(), name);
    }
    QCOMPARE(window->shell()->current(), Place::Board);
}

void TestMainWindow::shouldFindACaseAsOneTypes()
{
    WindowUnderTest window;
    const CaseId id = window.office().aCase(3).opened();
    const QString name = window.office().load(id).record.name;
    QSignalSpy opened(&window.window().workspace(), &Workspace::caseRequested);

    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = window.control<QLineEdit>(QStringLiteral("find"));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, name.left(8));
    auto *list = window->findChild<QListView *>(QStringLiteral("finderList"));
    QTRY_VERIFY(list->isVisible() && list->model()->index(0, 0).data().toString() == name);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<CaseId>(), id);
    QVERIFY(!list->isVisible());
}

void TestMainWindow::shouldFindACaseByItsWholeNik()
{
    WindowUnderTest window;
    const CaseId id = window.office().aCase(3).opened();
    const QString nik = window.office().entry(3).form.nik;
    const QString name = window.office().load(id).record.name;

    auto *field = window.control<QLineEdit>(QStringLiteral("find"));
    field->setFocus();
    QTest::keyClicks(field, nik);

    auto *list = window->findChild<QListView *>(QStringLiteral("finderList"));
    QTRY_VERIFY(list->isVisible() && list->model()->index(0, 0).data().toString() == name);
}

void TestMainWindow::shouldSayThatNothingWasFound()
{
    WindowUnderTest window;
    auto *field = window.control<QLineEdit>(QStringLiteral("find"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("qqqqqq"));
    auto *list = window->findChild<QListView *>(QStringLiteral("finderList"));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
    QCOMPARE(list->model()->flags(list->model()->index(0, 0)), Qt::NoItemFlags);

    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(field->text().isEmpty());
}

void TestMainWindow::shouldRunACommandFromTheFinder()
{
    WindowUnderTest window;
    auto *field = window.control<QLineEdit>(QStringLiteral("find"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("registers"));
    auto *list = window->findChild<QListView *>(QStringLiteral("finderList"));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);

    QTest::keyClick(field, Qt::Key_Return);

    QTRY_COMPARE(window->shell()->current(), Place::Registers);
}

void TestMainWindow::shouldComeBackWhereTheSamePersonWasLocked()
{
    WindowUnderTest window;
    window.go(Place::Registers);
    Shell *before = window->shell();

    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    window.window().settle();
    QVERIFY(window->signInPage()->isVisible());
    QVERIFY(!before->isVisible());
    unlock(window, QStringLiteral("semua"));

    QCOMPARE(window->shell(), before);
    QCOMPARE(window->shell()->current(), Place::Registers);
    QVERIFY(before->isVisible());
}

void TestMainWindow::shouldTakeTheKeysAwayWhileLocked()
{
    WindowUnderTest window;
    window->lock();
    window.window().settle();

    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    window.window().settle();

    QCOMPARE(window->shell()->current(), Place::Board);
    QVERIFY(window->signInPage()->isVisible());
    bool signedIn = true;
    window.window().workspace().run(
        this, [](services::OpenOffice &office) { return Result<bool>(office.session().isSignedIn()); },
        [&signedIn](const Result<bool> &answer) { signedIn = *answer; });
    window.window().settle();
    QVERIFY2(!signedIn, "the office's secret is still in memory");
}

void TestMainWindow::shouldShowAnotherPersonTheBoard()
{
    WindowUnderTest window;
    window.go(Place::Registers);
    window->lock();
    window.window().settle();

    unlock(window, QStringLiteral("loket"));

    QCOMPARE(window->shell()->current(), Place::Board);
}

void TestMainWindow::shouldSwitchTheLanguageOfEverythingShown()
{
    WindowUnderTest window;
    auto *entry = window.control<NavigationButton>(QStringLiteral("goBoard"));
    QCOMPARE(entry->text(), QStringLiteral("Board"));

    translations::speak(QStringLiteral("id"));
    QTRY_COMPARE(entry->text(), QStringLiteral("Papan"));
    translations::speak(QStringLiteral("en"));
    QTRY_COMPARE(entry->text(), QStringLiteral("Board"));
}

void TestMainWindow::shouldWalkThePartsOfAScreen()
{
    WindowUnderTest window;
    window.office().aCase(1).inStage(QStringLiteral("DI_KABID"));
    window.go(Place::Board);
    QSet<QWidget *> met;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key_F6);
        met.insert(QApplication::focusWidget());
    }
    QVERIFY2(met.size() >= 3, qPrintable(QString::number(met.size())));
    QVERIFY(met.contains(window.control<QLineEdit>(QStringLiteral("find"))));
}

void TestMainWindow::shouldFoldTheNavigationInANarrowWindow()
{
    WindowUnderTest window;
    auto *navigation = window->findChild<NavigationBar *>();
    QVERIFY(!navigation->isFolded());
    window->resize(1100, 700);
    QTRY_VERIFY(navigation->isFolded());
    window->resize(1366, 768);
    QTRY_VERIFY(!navigation->isFolded());
}

void TestMainWindow::shouldRememberFoldedLanes()
{
    WindowUnderTest window;
    auto *lane = window->findChild<ui::LaneWidget *>(QStringLiteral("laneWidget_kasi"));
    QVERIFY(lane && !lane->isFolded());
    lane->setFolded(true);
    QCOMPARE(window.preferences().foldedLanes(), QStringList{QStringLiteral("kasi")});
    // Another window of the same person begins with it.
    ui::MainWindow second(window.window().workspace(), window.preferences());
    second.begin(window.window().workspace().user());
    window.window().settle();
    auto *same = second.findChild<ui::LaneWidget *>(QStringLiteral("laneWidget_kasi"));
    QVERIFY(same && same->isFolded());
    same->setFolded(false);
    QVERIFY(window.preferences().foldedLanes().isEmpty());
}

void TestMainWindow::shouldHearTheKeysOfAScreenRightAfterGoingThere()
{
    WindowUnderTest window;
    window.office().aCase(1).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
    const auto press = [&window](int key, Qt::KeyboardModifiers modifiers) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        window.window().settle();
    };
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.control<ui::SegmentedControl>(QStringLiteral("registerSegments"))->current(), 1);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(window.control(QStringLiteral("printDialog")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
