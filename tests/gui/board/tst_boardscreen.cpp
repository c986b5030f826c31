// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/windowoffice.h"
#include "ui/board/boardscreen.h"
#include "ui/board/cardmenu.h"
#include "ui/board/lanebox.h"
#include "ui/board/lanewidget.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::ui;
using testlib::TestOffice;
using testlib::WindowOffice;

/// The board on a real office, by mouse and by keys.
class TestBoardScreen : public QObject
{
    Q_OBJECT

private:
    using Started = std::pair<CaseId, QString>;

    std::unique_ptr<WindowOffice> m_office;
    std::unique_ptr<BoardScreen> m_screen;
    QList<Started> m_started;
    QList<CaseId> m_opened;
    int m_newCases = 0;

    TestOffice &office() { return m_office->office(); }
    CaseId inStage(int person, const char *stage) { return office().aCase(person).inStage(QLatin1String(stage)); }

    void show()
    {
        m_screen = std::make_unique<BoardScreen>(m_office->workspace());
        m_screen->resize(1216, 700);
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->enter();
        m_office->settle();
    }

    void reload()
    {
        m_screen->enter();
        m_office->settle();
    }

    LaneView &lane(const char *id)
    {
        return *m_screen->findChild<LaneView *>(QStringLiteral("lane_") + QLatin1String(id));
    }
    LaneWidget &laneWidget(const char *id)
    {
        return *m_screen->findChild<LaneWidget *>(QStringLiteral("laneWidget_") + QLatin1String(id));
    }
    LaneBox &box(const char *id) { return laneWidget(id).box(); }

    static void mouse(QWidget *widget, QEvent::Type type, QPoint global, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, widget->mapFromGlobal(global), global,
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }

    /// Presses on the case's card and carries it over the middle of the lane; the button stays down.
    void carry(CaseId id, const char *from, const char *to)
    {
        LaneView &view = lane(from);
        QVERIFY(view.setCurrentCase(id));
        const QPoint start = view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).center());
        mouse(view.viewport(), QEvent::MouseButtonPress, start, Qt::LeftButton);
        mouse(view.viewport(), QEvent::MouseMove, start + QPoint(30, 0), Qt::LeftButton);
        mouse(view.viewport(), QEvent::MouseMove, middleOf(to), Qt::LeftButton);
        m_office->settle();
        mouse(view.viewport(), QEvent::MouseMove, middleOf(to) + QPoint(1, 0), Qt::LeftButton);
    }
    void letGo(const char *from, const char *to)
    {
        mouse(lane(from).viewport(), QEvent::MouseButtonRelease, middleOf(to), Qt::NoButton);
        m_office->settle();
    }
    QPoint middleOf(const char *id)
    {
        LaneWidget &target = laneWidget(id);
        return target.mapToGlobal(target.rect().center());
    }
    void key(const char *id, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&lane(id), key, modifiers);
        m_office->settle();
    }
    QWidget *hand() { return m_screen->findChild<QWidget *>(QStringLiteral("carriedCard")); }
    CardMenu *menu() { return m_screen->findChild<CardMenu *>(); }
    int cardsIn(const char *id) { return lane(id).lane().cardCount(); }

private slots:
    void initTestCase() { installLook(*qApp); }

    void init()
    {
        m_office = std::make_unique<WindowOffice>();
        m_started.clear();
        m_opened.clear();
        m_newCases = 0;
        Workspace &workspace = m_office->workspace();
        connect(&workspace, &Workspace::actionRequested, this, [this](CaseId id, const QString &transition) {
            m_started.append({id, transition});
        });
        connect(&workspace, &Workspace::caseRequested, this, [this](CaseId id) { m_opened.append(id); });
        connect(&workspace, &Workspace::newCaseRequested, this, [this] { ++m_newCases; });
    }

    void cleanup()
    {
        m_screen.reset();
        m_office.reset();
    }

    void shouldShowEachOpenCaseInItsLane()
    {
        inStage(1, "MENUNGGU_DISPOSISI");
        inStage(2, "MENUNGGU_TTD_REKOMENDASI");
        inStage(3, "DI_KABID");
        inStage(4, "SELESAI");
        show();
        QCOMPARE(cardsIn("kepala_dinas"), 2);
        QCOMPARE(cardsIn("kabid"), 1);
        QCOMPARE(cardsIn("kasi"), 0);
        QCOMPARE(m_screen->model().counts().all, 3);
    }

    void shouldOfferANewRequestOnAnEmptyBoard()
    {
        show();
        auto *empty = m_screen->findChild<QWidget *>(QStringLiteral("emptyBoard"));
        QVERIFY(empty && empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(QStringLiteral("emptyAction")), Qt::LeftButton);
        QCOMPARE(m_newCases, 1);
        QVERIFY(!m_screen->nextAction()->isEnabled());
        // WHEN the first case is opened
        inStage(1, "DRAF");
        reload();
        QVERIFY(!empty->isVisible());
        QVERIFY(lane("pemohon").isVisible());
    }

    void shouldStartTheActionOfTheLaneACardIsDroppedOn()
    {
        const CaseId id = inStage(1, "DI_KABID");
        show();
        carry(id, "kabid", "kasi");
        QVERIFY(hand());
        QVERIFY(box("kasi").isVisible() && !box("kasi").isRefusal());
        QCOMPARE(box("kasi").title(),
                 office()->steps().actions(id, office().profile())->constFirst().shortTitle.shown());
        QVERIFY(box("pemohon").isVisible()); // Kabid may return it
        QVERIFY(!box("bsre").isVisible()); // closed, but nobody points there
        letGo("kabid", "kasi");
        QVERIFY(!hand());
        QCOMPARE(m_started, QList<Started>({{id, QStringLiteral("teruskan")}}));
        QVERIFY(!box("kasi").isVisible() && !box("pemohon").isVisible());
        QCOMPARE(cardsIn("kabid"), 1); // it moves when the action has been taken
    }

    void shouldRefuseADropWithEveryReason()
    {
        const CaseId id = inStage(1, "VERIFIKASI_KASI");
        show();
        QVERIFY(office().signIn(QStringLiteral("kasi")));
        m_office->signIn(QStringLiteral("loket"));
        carry(id, "kasi", "verifikator");
        const auto actions = office()->steps().actions(id, office().profile());
        QVERIFY(box("verifikator").isVisible() && box("verifikator").isRefusal());
        QVERIFY(box("verifikator").lines().size() >= 2); // not his to record, and the check is not done
        letGo("kasi", "verifikator");
        QVERIFY(m_started.isEmpty());
        QVERIFY(!hand());
        QVERIFY(box("verifikator").isVisible()); // it stays to be read
        key("kasi", Qt::Key_Escape);
        QVERIFY(!box("verifikator").isVisible());
    }

    void shouldSayThatNoActionLeadsToALane()
    {
        const CaseId id = inStage(1, "DI_KABID");
        show();
        carry(id, "kabid", "bsre");
        letGo("kabid", "bsre");
        QVERIFY(box("bsre").isRefusal());
        QCOMPARE(box("bsre").lines().size(), 1);
        QVERIFY(m_started.isEmpty());
    }

    void shouldPutTheCardBackOnEscapeOrBesideTheLanes()
    {
        const CaseId id = inStage(1, "DI_KABID");
        show();
        carry(id, "kabid", "kasi");
        key("kabid", Qt::Key_Escape);
        QVERIFY(!hand());
        QVERIFY(!box("kasi").isVisible());
        letGo("kabid", "kasi"); // the button goes up later
        QVERIFY(m_started.isEmpty());
        carry(id, "kabid", "kasi");
        mouse(lane("kabid").viewport(), QEvent::MouseButtonRelease, m_screen->mapToGlobal(QPoint(5, 5)), Qt::NoButton);
        m_office->settle();
        QVERIFY(!hand());
        QVERIFY(m_started.isEmpty());
    }

    void shouldRefuseTheDropOfACardThatSomebodyElseMoved()
    {
        const CaseId id = inStage(1, "DI_KABID");
        show();
        carry(id, "kabid", "kasi");
        // WHEN another program moves it while it is in the hand
        QVERIFY(office().signIn(QStringLiteral("loket")));
        QVERIFY(office().step(id, QStringLiteral("teruskan")));
        letGo("kabid", "kasi");
        // THEN it says who did what, and shows where the case is now
        QVERIFY(m_started.isEmpty());
        QVERIFY(box("kasi").isRefusal());
        QVERIFY2(box("kasi").lines().constFirst().contains(QStringLiteral("loket")),
                 qPrintable(box("kasi").lines().join(u'\n')));
        QCOMPARE(cardsIn("kabid"), 0);
        QCOMPARE(cardsIn("kasi"), 1);
    }

    void shouldLetChooseAmongSeveralActionsOfALane()
    {
        const CaseId id = inStage(1, "MENUNGGU_TTD_REKOMENDASI");
        show();
        carry(id, "kepala_dinas", "verifikator");
        letGo("kepala_dinas", "verifikator");
        QVERIFY(m_started.isEmpty());
        QVERIFY(menu() && menu()->isVisible());
        auto *withdraw = menu()->findChild<QAction *>(QStringLiteral("tarik_surat"));
        QVERIFY(withdraw && withdraw->isEnabled());
        withdraw->trigger();
        QCOMPARE(m_started, QList<Started>({{id, QStringLiteral("tarik_surat")}}));
    }

    void shouldMoveACardByKeysAlone()
    {
        const CaseId id = inStage(1, "DI_KABID");
        show();
        QVERIFY(lane("kabid").hasFocus()); // work begins where a card is
        key("kabid", Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_started, QList<Started>({{id, QStringLiteral("teruskan")}}));
        key("kabid", Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_started.last(), Started(id, QStringLiteral("kembalikan")));
    }

    void shouldSayByKeysToo_WhyACardCannotMove()
    {
        const CaseId id = inStage(1, "VERIFIKASI_KASI");
        Q_UNUSED(id)
        m_office->signIn(QStringLiteral("kabid"));
        show();
        key("kasi", Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_started.isEmpty());
        QVERIFY(box("verifikator").isVisible() && box("verifikator").isRefusal());
        key("kasi", Qt::Key_Escape);
        QVERIFY(!box("verifikator").isVisible());
    }

    void shouldWalkBetweenLanesAndOpenACase()
    {
        const CaseId first = inStage(1, "MENUNGGU_DISPOSISI");
        inStage(2, "MENUNGGU_DISPOSISI");
        const CaseId far = inStage(3, "VERIFIKASI_KASI");
        show();
        QVERIFY(lane("kepala_dinas").hasFocus());
        QCOMPARE(lane("kepala_dinas").currentCase(), first);
        key("kepala_dinas", Qt::Key_Right); // Kabid's lane is empty
        QVERIFY(lane("kasi").hasFocus());
        QCOMPARE(lane("kasi").currentCase(), far);
        QVERIFY(lane("kepala_dinas").selectionModel()->selectedIndexes().isEmpty());
        key("kasi", Qt::Key_Return);
        QCOMPARE(m_opened, QList<CaseId>{far});
        key("kasi", Qt::Key_Left);
        QVERIFY(lane("kepala_dinas").hasFocus());
        QCOMPARE(lane("kepala_dinas").selectionModel()->selectedIndexes().size(), 1);
    }

    void shouldListEveryActionInTheMenuAndWhyItIsClosed()
    {
        const CaseId id = inStage(1, "VERIFIKASI_KASI");
        m_office->signIn(QStringLiteral("kasi"));
        show();
        lane("kasi").setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(lane("kasi").viewport(), &event);
        m_office->settle();
        QVERIFY(menu() && menu()->isVisible());
        auto *closed = menu()->findChild<QAction *>(QStringLiteral("setujui"));
        QVERIFY(closed && !closed->isEnabled());
        QVERIFY(!closed->toolTip().isEmpty());
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts.append(action->text());
        for (const QString &reason : closed->toolTip().split(u'\n'))
            QVERIFY2(texts.contains(QStringLiteral("– ") + reason), qPrintable(reason));
        menu()->findChild<QAction *>(QStringLiteral("kembalikan"))->trigger();
        QCOMPARE(m_started, QList<Started>({{id, QStringLiteral("kembalikan")}}));
    }

    void shouldDimWhatIsTypedAndHideWhatIsChosen()
    {
        inStage(1, "DI_KABID");
        inStage(2, "VERIFIKASI_KASI");
        inStage(3, "VERIFIKASI_BSRE");
        show();
        QVERIFY(m_screen->find());
        auto *field = m_screen->findChild<QLineEdit *>(QStringLiteral("filterField"));
        QVERIFY(field->hasFocus());
        const QString name = lane("kabid").lane().entry(1).card.name;
        QTest::keyClicks(field, name);
        QVERIFY(!lane("kabid").lane().entry(1).dimmed);
        QVERIFY(lane("kasi").lane().entry(1).dimmed);
        QCOMPARE(cardsIn("kasi"), 1);
        field->clear();
        QVERIFY(!lane("kasi").lane().entry(1).dimmed);
        auto *opd = m_screen->findChild<QComboBox *>(QStringLiteral("opdFilter"));
        QVERIFY(opd->count() > 1);
        QCOMPARE(m_screen->model().counts().waiting, 1);
    }

    void shouldOpenTheMostUrgentCaseFirst()
    {
        const CaseId old = inStage(1, "DI_KABID");
        office().clock().advance(600);
        inStage(2, "DI_KABID");
        office().clock().advance(600);
        show();
        QVERIFY(m_screen->nextAction()->isEnabled());
        QTest::keyClick(m_screen.get(), Qt::Key_F8);
        QCOMPARE(m_opened, QList<CaseId>{old});
        m_office->signIn(QStringLiteral("verifikator")); // nothing here is Verifikator's
        QVERIFY(!m_screen->nextAction()->isEnabled());
    }

    void shouldKeepTheSelectionWhileOthersWork()
    {
        const CaseId mine = inStage(1, "DI_KABID");
        const CaseId theirs = inStage(2, "DI_KABID");
        show();
        QVERIFY(lane("kabid").setCurrentCase(mine));
        QVERIFY(office().step(theirs, QStringLiteral("teruskan")));
        reload();
        QCOMPARE(cardsIn("kabid"), 1);
        QCOMPARE(cardsIn("kasi"), 1);
        QCOMPARE(lane("kabid").currentCase(), mine);
        QVERIFY(lane("kabid").selectionModel()->isSelected(lane("kabid").currentIndex()));
    }

    void shouldShowWhatAnotherProgramWrote()
    {
        const CaseId id = inStage(1, "DI_KABID");
        show();
        QVERIFY(office().step(id, QStringLiteral("teruskan")));
        QTRY_COMPARE(cardsIn("kasi"), 1); // nobody asked: the office noticed
    }

    void shouldShowNoNameWhenNobodyIsSignedIn()
    {
        inStage(1, "DI_KABID");
        show();
        m_office->workspace().setUser({});
        m_office->settle();
        QCOMPARE(m_screen->model().counts().all, 0);
        for (LaneView *view : m_screen->findChildren<LaneView *>())
            QCOMPARE(view->lane().rowCount(), 0);
    }

    void shouldLeadThroughItsPanesInReadingOrder()
    {
        inStage(1, "DI_KABID");
        show();
        const QList<QWidget *> panes = m_screen->panes();
        QCOMPARE(panes.size(), 8); // field, six lanes, what is next
        int x = -1;
        for (QWidget *pane : panes.mid(1, 6)) {
            const int left = pane->mapTo(m_screen.get(), QPoint()).x();
            QVERIFY(left > x);
            x = left;
            QVERIFY(!pane->accessibleName().isEmpty());
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestBoardScreen test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_boardscreen.moc"
