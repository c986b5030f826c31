// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/boardmodel.h"
#include "tests/unit/workflow/shippedworkflow.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lajur::itemmodels;
using lajur::workflow::WorkingCalendar;

namespace {

std::shared_ptr<const BoardFlow> flow()
{
    static const auto shared = [] {
        auto made = std::make_shared<BoardFlow>();
        made->add(shipped::definition());
        return made;
    }();
    return shared;
}

BoardCard card(int id, const QString &stage, int minutesAgo = 0, const QString &opd = QStringLiteral("Disdik"))
{
    BoardCard card;
    card.id = {id};
    card.number = QStringLiteral("P-2026-%1").arg(id, 5, 10, QLatin1Char('0'));
    card.name = QStringLiteral("Pemohon %1").arg(id);
    card.opd = opd;
    card.kind = QStringLiteral("baru");
    card.kindTitle = kindTitle(card.kind);
    card.stage = stage;
    card.lane = flow()->stage(card.kind, stage)->lane;
    card.stageTitle = flow()->stage(card.kind, stage)->shortTitle.shown();
    card.since = shipped::at(60 - minutesAgo);
    card.waiting = flow()->waitsForOutside(card.kind, stage);
    card.forMe = !card.waiting;
    return card;
}

BoardContents contents(const QList<BoardCard> &cards)
{
    BoardContents made;
    made.flow = flow();
    made.cards = cards;
    return made.agedTo(shipped::at(60), WorkingCalendar::shipped());
}

QStringList rows(const BoardModel &model, const char *lane)
{
    const LaneModel *rows = model.lane(QLatin1String(lane));
    QStringList texts;
    for (int row = 0; rows && row < rows->rowCount(); ++row) {
        const LaneEntry &entry = rows->entry(row);
        texts.append(entry.isHead() ? QStringLiteral("%1:%2").arg(entry.head).arg(entry.count)
                                    : QString::number(entry.card.id.value) + QLatin1String(entry.dimmed ? "~" : ""));
    }
    return texts;
}

const QString Disposisi = QStringLiteral("MENUNGGU_DISPOSISI");
const QString Signature = QStringLiteral("MENUNGGU_TTD_REKOMENDASI");
const QString Check = QStringLiteral("VERIFIKASI_KASI");
const QString Bsre = QStringLiteral("VERIFIKASI_BSRE");

} // namespace

/// How the open cases are dealt out to the lanes.
class TestBoardModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveTheLanesOfTheSopInItsOrder()
    {
        BoardModel model;
        model.show(contents({}));
        QStringList lanes;
        for (const LaneModel *lane : model.lanes())
            lanes.append(lane->lane().id);
        QCOMPARE(lanes,
                 QStringList({QStringLiteral("pemohon"), QStringLiteral("kepala_dinas"), QStringLiteral("kabid"),
                              QStringLiteral("kasi"), QStringLiteral("verifikator"), QStringLiteral("bsre")}));
        QVERIFY(model.isEmpty());
        QVERIFY(!model.next());
    }

    void shouldKnowWhoActsNextInEveryStage_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("waits");
        const auto row = [](const char *stage, const char *act, bool waits) {
            QTest::newRow(stage) << QString::fromLatin1(stage) << QString::fromLatin1(act) << waits;
        };
        row("DRAF", "terima", false);
        row("MENUNGGU_DISPOSISI", "disposisi", false);
        row("VERIFIKASI_KASI", "setujui", false);
        row("PENYUSUNAN_REKOMENDASI", "terbitkan_surat", false);
        row("MENUNGGU_TTD_REKOMENDASI", "catat_ttd", false); // and not the withdrawal that stands before it
        row("SIAP_KIRIM_BSRE", "kirim_bsre", false);
        row("DITOLAK_BSRE", "perbaiki_pemohon", false); // every way leads back
        row("PERBAIKAN_PEMOHON", "ajukan_ulang", true);
        row("AKUN_DIKIRIM", "daftar", true);
        row("VERIFIKASI_BSRE", "setujui_bsre", true);
        row("TERBIT", "selesai", true);
    }

    void shouldKnowWhoActsNextInEveryStage()
    {
        QFETCH(QString, stage);
        QFETCH(QString, act);
        QFETCH(bool, waits);
        const auto *next = flow()->nextAct(QStringLiteral("baru"), stage);
        QVERIFY(next);
        QCOMPARE(next->id, act);
        QCOMPARE(flow()->waitsForOutside(QStringLiteral("baru"), stage), waits);
    }

    void shouldNotFailOnAKindOrStageItDoesNotKnow()
    {
        QVERIFY(!flow()->stage(QStringLiteral("lain"), Check));
        QVERIFY(!flow()->nextAct(QStringLiteral("baru"), QStringLiteral("LAIN")));
        QVERIFY(!flow()->waitsForOutside(QStringLiteral("lain"), Check));
        QVERIFY(flow()->order(QStringLiteral("LAIN")) > flow()->order(QStringLiteral("DIBATALKAN")));
    }

    void shouldPutHeadsWithCountsOverTheCardsOfEachStage()
    {
        BoardModel model;
        model.show(contents({card(1, Disposisi, 20), card(2, Disposisi, 5), card(3, Signature), card(4, Check)}));
        QCOMPARE(rows(model, "kepala_dinas"),
                 QStringList({Disposisi + QStringLiteral(":2"), QStringLiteral("1"), QStringLiteral("2"),
                              Signature + QStringLiteral(":1"), QStringLiteral("3")}));
        QCOMPARE(rows(model, "kasi"), QStringList({Check + QStringLiteral(":1"), QStringLiteral("4")}));
        QVERIFY(rows(model, "kabid").isEmpty());
    }

    void shouldCountLateNearMineAndWaiting()
    {
        BoardModel model;
        model.show(contents({card(1, Disposisi, 20), card(2, Disposisi, 13), card(3, Check, 1), card(4, Bsre, 30)}));
        QCOMPARE(model.counts().all, 4);
        QCOMPARE(model.counts().late, 1);
        QCOMPARE(model.counts().nearLate, 1);
        QCOMPARE(model.counts().forMe, 3);
        QCOMPARE(model.counts().waiting, 1);
        QCOMPARE(model.lane(QStringLiteral("kepala_dinas"))->lateCount(), 1);
    }

    void shouldGrowOldWithoutBeingRead()
    {
        BoardModel model;
        const BoardContents young = contents({card(1, Disposisi, 10), card(2, Bsre, 1)});
        model.show(young);
        const LaneModel *lane = model.lane(QStringLiteral("kepala_dinas"));
        QCOMPARE(lane->index(1).data(LaneModel::AgeStateRole).toInt(), int(StageAge::State::OnTime));
        QSignalSpy changed(lane, &LaneModel::dataChanged);
        QSignalSpy inserted(lane, &LaneModel::rowsInserted);
        model.show(young.agedTo(shipped::at(70), WorkingCalendar::shipped()));
        QCOMPARE(lane->index(1).data(LaneModel::AgeStateRole).toInt(), int(StageAge::State::Late));
        QCOMPARE(changed.size(), 1);
        QVERIFY(inserted.isEmpty());
    }

    void shouldDimWhatIsTypedAndHideWhatIsChosen()
    {
        BoardModel model;
        model.show(contents({card(1, Check), card(2, Check, 0, QStringLiteral("Dinkes")), card(3, Bsre)}));
        BoardFilter filter;
        filter.text = QStringLiteral("pemohon DINK");
        model.setFilter(filter);
        QCOMPARE(rows(model, "kasi"),
                 QStringList({Check + QStringLiteral(":2"), QStringLiteral("1~"), QStringLiteral("2")}));
        filter.opd = QStringLiteral("Dinkes");
        model.setFilter(filter);
        QCOMPARE(rows(model, "kasi"), QStringList({Check + QStringLiteral(":1"), QStringLiteral("2")}));
        filter = {};
        filter.view = BoardFilter::View::Waiting;
        model.setFilter(filter);
        QVERIFY(rows(model, "kasi").isEmpty());
        QCOMPARE(rows(model, "bsre").size(), 2);
        filter.view = BoardFilter::View::ForMe;
        model.setFilter(filter);
        QVERIFY(rows(model, "bsre").isEmpty());
        filter.kind = QStringLiteral("pencabutan");
        model.setFilter(filter);
        QVERIFY(rows(model, "kasi").isEmpty());
        QCOMPARE(model.counts().all, 3);
    }

    void shouldGroupByOpdOrNotAtAll()
    {
        BoardModel model;
        model.show(contents({card(1, Disposisi, 1, QStringLiteral("B")), card(2, Disposisi, 14, QStringLiteral("A")),
                             card(3, Signature, 20, QStringLiteral("B"))}));
        model.setGrouping(BoardModel::Grouping::Opd);
        QCOMPARE(rows(model, "kepala_dinas"),
                 QStringList({QStringLiteral("A:1"), QStringLiteral("2"), QStringLiteral("B:2"), QStringLiteral("3"),
                              QStringLiteral("1")}));
        model.setGrouping(BoardModel::Grouping::None);
        QCOMPARE(rows(model, "kepala_dinas"),
                 QStringList({QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
    }

    void shouldNameTheMostUrgentCaseForMe()
    {
        BoardModel model;
        QList<BoardCard> cards{card(1, Check, 4), card(2, Disposisi, 14), card(3, Bsre, 50), card(4, Signature, 30)};
        cards[3].forMe = false;
        model.show(contents(cards));
        QCOMPARE(model.next()->id.value, 2);
        cards[1].forMe = false;
        model.show(contents(cards));
        QCOMPARE(model.next()->id.value, 1);
    }

    void shouldMoveACardFromLaneToLane()
    {
        BoardModel model;
        QList<QSharedPointer<QAbstractItemModelTester>> testers;
        model.show(contents({card(1, Disposisi), card(2, Check)}));
        for (LaneModel *lane : model.lanes())
            testers.append(QSharedPointer<QAbstractItemModelTester>::create(lane));
        QSignalSpy lanes(&model, &BoardModel::lanesChanged);
        model.show(contents({card(1, Check), card(2, Check)}));
        QVERIFY(rows(model, "kepala_dinas").isEmpty());
        QCOMPARE(rows(model, "kasi").size(), 3);
        QVERIFY(lanes.isEmpty());
        QCOMPARE(model.card({1})->stage, Check);
        QVERIFY(!model.card({9}));
    }

    void shouldDealOutTenThousandCards()
    {
        BoardModel model;
        QList<BoardCard> cards;
        for (int i = 1; i <= 10000; ++i)
            cards.append(card(i, Check, i % 50));
        const BoardContents many = contents(cards);
        model.show(many);
        LaneModel *lane = model.lane(QStringLiteral("kasi"));
        QCOMPARE(lane->cardCount(), 10000);
        QSignalSpy changed(lane, &LaneModel::dataChanged);
        BoardContents fewer = many;
        fewer.cards.remove(5000, 2);
        fewer.cards[17].missing = 3;
        model.show(fewer);
        QCOMPARE(lane->cardCount(), 9998);
        QCOMPARE(changed.size(), 2); // the head's count, and the card
    }
};

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
