// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanebox.h"
#include "ui/board/lanewidget.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace lajur::itemmodels;
using namespace lajur::ui;
using lajur::domain::CaseId;

namespace {

QList<LaneEntry> cards(int first, int count)
{
    QList<LaneEntry> entries;
    LaneEntry head;
    head.head = head.title = QStringLiteral("Check");
    head.count = count;
    entries.append(head);
    for (int id = first; id < first + count; ++id) {
        LaneEntry entry;
        entry.card.id = {id};
        entry.card.name = QStringLiteral("%1 Pemohon").arg(QChar(u'A' + id % 26));
        entries.append(entry);
    }
    return entries;
}

} // namespace

/// A lane by itself: its cards, its keys, what it says.
class TestLaneWidget : public QObject
{
    Q_OBJECT

private:
    CardPainter m_painter;
    std::unique_ptr<LaneModel> m_model;
    std::unique_ptr<LaneWidget> m_lane;

    LaneView &view() { return m_lane->view(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }

private slots:
    void initTestCase() { installLook(*qApp); }

    void init()
    {
        m_model = std::make_unique<LaneModel>(
            BoardLane{QStringLiteral("kasi"), QStringLiteral("Kasi"), QStringLiteral("Kepala Seksi"), false});
        m_lane = std::make_unique<LaneWidget>(*m_model, m_painter);
        m_lane->resize(192, 600);
        m_lane->show();
        m_lane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_lane.get()));
    }

    void cleanup() { m_lane.reset(); }

    void shouldWalkOverTheCardsAndNeverOntoAHead()
    {
        QList<LaneEntry> entries = cards(1, 3);
        LaneEntry second = entries.constFirst();
        second.head = QStringLiteral("B");
        entries.insert(2, second);
        m_model->show(entries); // head, 1, head, 2, 3
        view().setFocus();
        QTRY_COMPARE(view().currentCase(), CaseId{1});
        key(Qt::Key_Down);
        QCOMPARE(view().currentCase(), CaseId{2});
        key(Qt::Key_End);
        QCOMPARE(view().currentCase(), CaseId{3});
        key(Qt::Key_Home);
        QCOMPARE(view().currentCase(), CaseId{1});
        key(Qt::Key_Up);
        QCOMPARE(view().currentCase(), CaseId{1});
        key(Qt::Key_PageDown);
        QCOMPARE(view().currentCase(), CaseId{3});
        key(Qt::Key_PageUp);
        QCOMPARE(view().currentCase(), CaseId{1});
    }

    void shouldFindACardByTypingAhead()
    {
        m_model->show(cards(1, 20));
        view().setFocus();
        QTest::keyClicks(&view(), QStringLiteral("g"));
        QCOMPARE(view().currentCase(), CaseId{6});
        QTest::keyClicks(&view(), QStringLiteral("ch")); // the head is called so, and no card is
        QCOMPARE(view().currentCase(), CaseId{6});
    }

    void shouldStayWhereItIsWhileCardsComeAndGoAbove()
    {
        m_model->show(cards(100, 10000));
        QCOMPARE(m_model->cardCount(), 10000);
        view().setCurrentCase({5000});
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() + 31);
        const int before = view().visualRect(view().currentIndex()).top();
        // WHEN five cards come on top, and three above it go
        QList<LaneEntry> entries = cards(95, 10005);
        entries.remove(3000, 3);
        m_model->show(entries);
        // THEN the selected card lies where it lay
        QTRY_COMPARE(view().visualRect(view().currentIndex()).top(), before);
        QCOMPARE(view().currentCase(), CaseId{5000});
        QVERIFY(view().selectionModel()->isSelected(view().currentIndex()));
    }

    void shouldReachTheLastOfTenThousandCards()
    {
        m_model->show(cards(1, 10000));
        view().setFocus();
        key(Qt::Key_End);
        QCOMPARE(view().currentCase(), CaseId{10000});
        QVERIFY(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
        QCOMPARE(view().visualRect(view().currentIndex()).height(),
                 CardLayout::rowHeight(Preferences::Density::Medium));
    }

    void shouldFoldByKeyAndUnfoldAgain()
    {
        m_model->show(cards(1, 3));
        view().setFocus();
        QSignalSpy folded(m_lane.get(), &LaneWidget::foldedChanged);
        key(Qt::Key_Minus);
        QVERIFY(m_lane->isFolded());
        QTRY_COMPARE(m_lane->maximumWidth(), int(LaneHeader::foldedWidth));
        auto *header = m_lane->findChild<LaneHeader *>();
        QVERIFY(header->hasFocus());
        QVERIFY(!view().isVisible());
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(!m_lane->isFolded());
        QVERIFY(view().hasFocus());
        QCOMPARE(folded.size(), 2);
        QTRY_VERIFY(m_lane->maximumWidth() > 300);
    }

    void shouldSayARefusalWithEveryReason()
    {
        m_model->show(cards(1, 2));
        m_lane->showRefusal(QStringLiteral("Cannot go to Kasi"),
                            {QStringLiteral("The check is not finished: 4 fields."),
                             QStringLiteral("The letter of recommendation has no number yet.")});
        const QString spoken = QAccessible::queryAccessibleInterface(&m_lane->box())->text(QAccessible::Name);
        QVERIFY(spoken.contains(QStringLiteral("4 fields")));
        QVERIFY(spoken.contains(QStringLiteral("no number")));
        LaneBox &box = m_lane->box();
        QVERIFY(box.isVisible() && box.isRefusal());
        // Every line has its room.
        QVERIFY(box.heightForWidth(180) > box.heightForWidth(400));
        QTRY_COMPARE(box.height(), box.heightForWidth(box.width()));
        m_lane->clear();
        QVERIFY(!box.isVisible());
    }

    void shouldUnfoldToSayWhyItRefuses()
    {
        m_lane->setFolded(true);
        m_lane->showRefusal(QStringLiteral("No"), {QStringLiteral("Because.")});
        QVERIFY(!m_lane->isFolded());
        QVERIFY(m_lane->box().isVisible());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestLaneWidget test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lanewidget.moc"
