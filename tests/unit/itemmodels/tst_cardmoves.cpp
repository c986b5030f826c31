// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/cardmoves.h"
#include "tests/unit/workflow/shippedworkflow.h"

#include <QTest>

using namespace lajur::itemmodels;
using namespace lajur::workflow;

namespace {

CardMoves movesFrom(const QString &stage, const Facts &facts, const Actor &actor)
{
    const shipped::Course course(stage);
    return CardMoves({1}, 1, stage, shipped::definition(), course.engine().actions(course.state(), facts, actor));
}

QStringList ids(const QList<Action> &actions)
{
    QStringList names;
    for (const Action &action : actions)
        names.append(action.transition);
    return names;
}

} // namespace

/// What dropping a card on a lane means.
class TestCardMoves : public QObject
{
    Q_OBJECT

private slots:
    void shouldMapActionsToTheLaneTheyLeadTo_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("lane");
        QTest::addColumn<QStringList>("open");
        const auto row = [](const char *name, const char *stage, const char *lane, const char *open) {
            QTest::newRow(name) << QString::fromLatin1(stage) << QString::fromLatin1(lane)
                                << QString::fromLatin1(open).split(u' ', Qt::SkipEmptyParts);
        };
        row("forward", "DI_KABID", "kasi", "teruskan");
        row("back to the applicant", "VERIFIKASI_KASI", "pemohon", "kembalikan");
        row("two to one lane", "MENUNGGU_TTD_REKOMENDASI", "verifikator", "tarik_surat catat_ttd");
        row("within its own lane", "DITOLAK_BSRE", "verifikator", "perbaiki_surat kirim_ulang_bsre");
        row("the last step ends in its lane", "TERBIT", "pemohon", "selesai");
        row("nothing leads there", "DI_KABID", "bsre", "");
        row("cancelling is no lane", "DI_KABID", "", "");
    }

    void shouldMapActionsToTheLaneTheyLeadTo()
    {
        QFETCH(QString, stage);
        QFETCH(QString, lane);
        QFETCH(QStringList, open);
        const CardMoves moves = movesFrom(stage, shipped::goodFacts(), shipped::everybody());
        QCOMPARE(ids(moves.openTo(lane)), open);
        QCOMPARE(moves.reasonsAgainst(lane).isEmpty(), !open.isEmpty());
    }

    void shouldGiveEveryReasonAgainstALane()
    {
        Facts facts = shipped::goodFacts();
        facts.checkOpen = 4;
        facts.documents.remove(QStringLiteral("ktp"));
        const CardMoves moves
            = movesFrom(QStringLiteral("VERIFIKASI_KASI"), facts, shipped::actor(QStringLiteral("loket")));
        const QStringList reasons = moves.reasonsAgainst(QStringLiteral("verifikator"));
        QCOMPARE(reasons.size(), 3); // role, paper, check
        QVERIFY(moves.openTo(QStringLiteral("verifikator")).isEmpty());
        QCOMPARE(ids(moves.to(QStringLiteral("verifikator"))), QStringList(QStringLiteral("setujui")));
    }

    void shouldNeverTakeAnActionThatStaysForAMove()
    {
        const CardMoves moves
            = movesFrom(QStringLiteral("VERIFIKASI_KASI"), shipped::goodFacts(), shipped::everybody());
        QVERIFY(moves.to(QStringLiteral("kasi")).isEmpty());
        QCOMPARE(moves.lane(), QStringLiteral("kasi"));
        QVERIFY(ids(moves.actions()).contains(QStringLiteral("periksa")));
    }
};

QTEST_GUILESS_MAIN(TestCardMoves)
#include "tst_cardmoves.moc"
