// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/lanemodel.h"

#include <algorithm>
#include <numeric>
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lajur::itemmodels;

namespace {

LaneEntry head(const QString &stage, int count)
{
    LaneEntry entry;
    entry.head = entry.title = stage;
    entry.count = count;
    return entry;
}

LaneEntry card(int id, const QString &age = QStringLiteral("1 of 15 min"))
{
    LaneEntry entry;
    entry.card.id = {id};
    entry.card.name = QStringLiteral("Card %1").arg(id);
    entry.card.kindTitle = QStringLiteral("New");
    entry.card.age.text = age;
    return entry;
}

/// Any lane there may be: some stages in a fixed order, some cards in each, in any order.
QList<LaneEntry> anyLane(QRandomGenerator &random)
{
    QList<int> ids(random.bounded(0, 24));
    std::iota(ids.begin(), ids.end(), 1 + random.bounded(0, 6));
    std::shuffle(ids.begin(), ids.end(), random);
    QList<LaneEntry> entries;
    int stage = 0;
    for (const int id : ids) {
        if (stage == 0 || random.bounded(0, 4) == 0)
            entries.append(head(QStringLiteral("S%1").arg(++stage), random.bounded(0, 3)));
        entries.append(card(id, QString::number(random.bounded(0, 3))));
    }
    return entries;
}

bool shows(const LaneModel &model, const QList<LaneEntry> &entries)
{
    if (model.rowCount() != entries.size())
        return false;
    for (int row = 0; row < entries.size(); ++row) {
        if (!(model.entry(row) == entries.at(row)))
            return false;
    }
    return true;
}

} // namespace

/// Rows of a lane and how they change.
class TestLaneModel : public QObject
{
    Q_OBJECT

private:
    const BoardLane m_lane{QStringLiteral("kasi"), QStringLiteral("Kasi"), QStringLiteral("Kepala Seksi"), false};

private slots:
    void shouldShowWhateverComesAfterWhatever()
    {
        QRandomGenerator random(20261123);
        LaneModel model(m_lane);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 400; ++round) {
            const QList<LaneEntry> entries = anyLane(random);
            // GIVEN an index held on every row
            QHash<qint64, QPersistentModelIndex> held;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.entry(row).isHead())
                    held.insert(model.entry(row).card.id.value, QPersistentModelIndex(model.index(row)));
            }
            // WHEN other rows come
            model.show(entries);
            // THEN they are shown, and who stayed is still held
            QVERIFY2(shows(model, entries), qPrintable(QStringLiteral("round %1").arg(round)));
            for (auto index = held.cbegin(); index != held.cend(); ++index) {
                const int row = model.rowOf({index.key()});
                QCOMPARE(index->isValid(), row >= 0);
                QCOMPARE(index->row(), row);
            }
        }
    }

    void shouldSignalOnlyTheRowsThatChanged()
    {
        LaneModel model(m_lane);
        model.show({head(QStringLiteral("A"), 3), card(1), card(2), card(3)});
        QSignalSpy changed(&model, &LaneModel::dataChanged);
        QSignalSpy inserted(&model, &LaneModel::rowsInserted);
        QSignalSpy removed(&model, &LaneModel::rowsRemoved);
        QSignalSpy ordered(&model, &LaneModel::layoutChanged);
        model.show({head(QStringLiteral("A"), 3), card(1), card(2, QStringLiteral("2 of 15 min")), card(3)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
        QVERIFY(inserted.isEmpty() && removed.isEmpty() && ordered.isEmpty());
    }

    void shouldSayNothingWhenNothingChanged()
    {
        LaneModel model(m_lane);
        const QList<LaneEntry> entries{head(QStringLiteral("A"), 2), card(1), card(2)};
        model.show(entries);
        QSignalSpy changed(&model, &LaneModel::dataChanged);
        QSignalSpy counts(&model, &LaneModel::countsChanged);
        model.show(entries);
        QVERIFY(changed.isEmpty() && counts.isEmpty());
    }

    void shouldKeepTheSelectionOnTheCardThatMovesWithinTheLane()
    {
        LaneModel model(m_lane);
        model.show({head(QStringLiteral("A"), 2), card(1), card(2), head(QStringLiteral("B"), 1), card(3)});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
        model.show({head(QStringLiteral("A"), 1), card(2), head(QStringLiteral("B"), 2), card(3), card(1)});
        QCOMPARE(selection.currentIndex().row(), 4);
        QVERIFY(selection.isSelected(model.index(4)));
    }

    void shouldCountCardsAndLateOnes()
    {
        LaneModel model(m_lane);
        LaneEntry late = card(2);
        late.card.age.state = StageAge::State::Late;
        QSignalSpy counts(&model, &LaneModel::countsChanged);
        model.show({head(QStringLiteral("A"), 2), card(1), late});
        QCOMPARE(model.cardCount(), 2);
        QCOMPARE(model.lateCount(), 1);
        QCOMPARE(counts.size(), 1);
        model.show({});
        QCOMPARE(model.cardCount(), 0);
    }

    void shouldSaySpokenWhatACardShows()
    {
        LaneModel model(m_lane);
        LaneEntry entry = card(1);
        entry.card.name = QStringLiteral("Ratna Dewi Anggraini");
        entry.card.opd = QStringLiteral("Dinas Kesehatan");
        entry.card.round = 2;
        entry.card.missing = 1;
        entry.card.age.spoken = QStringLiteral("7 minutes late");
        model.show({head(QStringLiteral("Check"), 1), entry});
        const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
        for (const char *part :
             {"Ratna Dewi Anggraini", "Dinas Kesehatan", "New", "round 2", "7 minutes late", "missing"})
            QVERIFY2(spoken.contains(QLatin1String(part)), part);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Check")));
    }

    void shouldLetNobodyWalkOntoAHead()
    {
        LaneModel model(m_lane);
        model.show({head(QStringLiteral("A"), 1), card(1)});
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.match(model.index(0), Qt::DisplayRole, QStringLiteral("card"), 1).value(0).row(), 1);
    }

    void shouldTakeInitialsOfTheNameWithoutItsTitles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Dewi Lestari") << QStringLiteral("DL");
        QTest::newRow("gelar behind") << QStringLiteral("Dewi Ayu Lestari, S.Kom., M.Si.") << QStringLiteral("DL");
        QTest::newRow("gelar before") << QStringLiteral("Drs. Budi Santoso") << QStringLiteral("BS");
        QTest::newRow("one word") << QStringLiteral("Suharto") << QStringLiteral("S");
        QTest::newRow("only a title") << QStringLiteral("Ir.") << QStringLiteral("I");
        QTest::newRow("nothing") << QString() << QString();
    }

    void shouldTakeInitialsOfTheNameWithoutItsTitles()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }
};

QTEST_GUILESS_MAIN(TestLaneModel)
#include "tst_lanemodel.moc"
