// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Random walks through the real database: whatever is tried, a case stands in one stage, and what is refused changes
/// nothing.
class TestRandomWalks : public QObject
{
    Q_OBJECT

private:
    static constexpr int Offices = 5; // several small ones: every refusal is compared by a dump of all tables
    static constexpr int WalksEach = 40;
    static constexpr int StepsAtMost = 14;

    /// Empty, or what is wrong with the case.
    static QString fault(TestOffice &office, CaseId id)
    {
        const OpenedCase opened = office.load(id); // ends the program if row and replay disagree
        const workflow::Stage *stage = opened.engine->definition().stage(opened.state.stage);
        if (!stage)
            return QStringLiteral("stands nowhere");
        const Case &record = opened.record;
        if (record.stage != stage->id || record.lane != stage->lane || record.open == stage->final
            || record.round != opened.state.round || record.returnedFrom != opened.state.returnedFrom
            || record.stageSince != opened.state.stageSince || record.eventCount != opened.history.size())
            return QStringLiteral("row and replay disagree in ") + stage->id;
        return {};
    }

    static QString pick(const QStringList &from, QRandomGenerator &random)
    {
        return from.at(random.bounded(from.size()));
    }

    static QStringList openActions(TestOffice &office, CaseId id, QRandomGenerator &random)
    {
        QStringList open;
        const auto actions = office->steps().actions(id, office.profile());
        for (const workflow::Action &action : *actions) {
            if (action.open && (action.transition != u"batalkan" || random.bounded(8) == 0))
                open << action.transition;
        }
        return open;
    }

    static QStringList allActions(TestOffice &office)
    {
        QStringList all;
        const auto engine = office->workflows().current(QStringLiteral("baru"));
        for (const workflow::Transition &transition : (*engine)->definition().transitions())
            all << transition.id;
        return all;
    }

    /// Does something as somebody: an open action, any action at all, an undo or a paper. Empty, or what went wrong.
    static QString tryOne(TestOffice &office, CaseId id, QRandomGenerator &random, int &refused)
    {
        if (random.bounded(4) == 0)
            (void)office.signIn(pick({QStringLiteral("semua"), QStringLiteral("semua"), QStringLiteral("loket"),
                                      QStringLiteral("kasi"), QStringLiteral("verifikator")},
                                     random));
        const QStringList open = openActions(office, id, random);
        const int choice = random.bounded(10);
        const bool legal = choice < 7 && !open.isEmpty();
        const QString next = pick(legal ? open : allActions(office), random);
        const QStringList before = legal ? QStringList() : office.dump();
        const QString result = choice == 9 ? codeOf(office.undo(id))
            : choice == 8                  ? codeOf(office.attach(id, QStringLiteral("surat_rekomendasi_ttd")))
                                           : codeOf(office.step(id, next));
        if (legal && result != u"ok")
            return next + QStringLiteral(" was open, but answered ") + result;
        if (result != u"ok") {
            ++refused;
            if (office.dump() != before)
                return next + QStringLiteral(" was refused and yet changed something");
        }
        return fault(office, id);
    }

private slots:
    void shouldNeverLeaveTheWorkflowNorChangeAnythingWhenRefused()
    {
        QRandomGenerator random(20261123);
        QSet<QString> visited;
        int refused = 0;
        for (int n = 0; n < Offices; ++n) {
            TestOffice office;
            for (int walk = 0; walk < WalksEach; ++walk) {
                QVERIFY(office.signIn(QStringLiteral("semua")));
                const CaseId id = office.aCase(walk * 2 + 1).opened();
                if (walk % 2 == 0) // half of them begin further on, where a random walk seldom comes
                    QCOMPARE(outcome(office.walk(
                                 id,
                                 pick({QStringLiteral("VERIFIKASI_KASI"), QStringLiteral("MENUNGGU_TTD_REKOMENDASI"),
                                       QStringLiteral("VERIFIKASI_BSRE")},
                                      random))),
                             QStringLiteral("ok"));
                for (int step = 0; step < StepsAtMost; ++step) {
                    const QString wrong = tryOne(office, id, random, refused);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                    visited << office.stage(id);
                }
            }
            QVERIFY(office.signIn(QStringLiteral("semua")));
            const auto report = office->verification().everything();
            QCOMPARE(report->problems.size(), 0);
            QCOMPARE(report->cases, WalksEach);
        }
        QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
        QVERIFY2(visited.size() >= 14, qPrintable(QStringList(visited.begin(), visited.end()).join(QLatin1Char(' '))));
    }
};

QTEST_MAIN(TestRandomWalks)
#include "tst_randomwalks.moc"
