// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/clocks.h"
#include "shippedworkflow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lajur::workflow;

namespace {

/// An instant by the clock on the office's wall; 23 November 2026 is a Monday.
QDateTime wib(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600).toUTC();
}

/// A case whose steps are taken at given times.
class TimedCase
{
public:
    explicit TimedCase(const QDateTime &at)
        : m_engine(shipped::definition())
    {
        Step step;
        step.type = QStringLiteral("open");
        step.toStage = QStringLiteral("DRAF");
        append(step, at);
    }

    TimedCase &act(const char *transition, const QDateTime &at)
    {
        const Transition *found = m_engine.definition().transition(QString::fromLatin1(transition));
        const auto step = m_engine.take(m_state, found->id, shipped::factsFor(found->id), shipped::everybody(),
                                        shipped::inputsFor(*found));
        if (!step)
            qFatal("%s", qPrintable(step.error().text));
        append(*step, at);
        return *this;
    }

    TimedCase &undo(const QDateTime &at)
    {
        append(*m_engine.undo(m_state, shipped::everybody()), at);
        return *this;
    }

    /// Takes an open action or takes the last one back, whichever the dice say.
    void wander(QRandomGenerator &random, const QDateTime &at)
    {
        QStringList open;
        for (const Transition &transition : m_engine.definition().transitions()) {
            // Ends only now and then, so that most cases live long.
            if (transition.from.contains(m_state.stage) && (!isEnd(transition) || random.bounded(20) == 0)
                && m_engine.take(m_state, transition.id, shipped::factsFor(transition.id), shipped::everybody(),
                                 shipped::inputsFor(transition)))
                open.append(transition.id);
        }
        if (random.bounded(6) == 0 && m_engine.undo(m_state, shipped::everybody()))
            undo(at);
        else if (!open.isEmpty())
            act(open.at(random.bounded(static_cast<int>(open.size()))).toLatin1().constData(), at);
    }

    CaseTimes times(const QDateTime &now) const
    {
        return caseTimes(m_engine.definition(), m_state, now, WorkingCalendar::shipped());
    }
    const CaseState &state() const { return m_state; }

private:
    bool isEnd(const Transition &transition) const
    {
        const Stage *stage = m_engine.definition().stage(transition.to);
        return stage && stage->final;
    }

    void append(Step step, const QDateTime &at)
    {
        step.sequence = m_state.lastSequence + 1;
        step.eventAt = at;
        const auto next = m_engine.apply(m_state, step);
        if (!next)
            qFatal("%s", qPrintable(next.error().detail));
        m_state = *next;
    }

    Engine m_engine;
    CaseState m_state;
};

/// A case carried from the first paper to the certificate, too slowly in steps 2 to 4.
TimedCase slowCase()
{
    TimedCase slow(wib(23, 7, 30));
    slow.act("terima", wib(23, 7, 40)).act("disposisi", wib(23, 7, 50)).act("teruskan", wib(23, 8, 10));
    slow.act("setujui", wib(23, 8, 15)).act("terbitkan_surat", wib(23, 8, 20)).act("catat_ttd", wib(23, 8, 25));
    slow.act("kirim_bsre", wib(23, 8, 40)).act("daftar", wib(23, 13, 30)).act("setujui_bsre", wib(24, 8, 0));
    slow.act("terbit", wib(24, 9, 10)).act("selesai", wib(25, 9, 0));
    return slow;
}

/// "office/applicant/bsre" in minutes.
QString minutes(const ClockTimes &clocks)
{
    return QStringLiteral("%1/%2/%3")
        .arg(clocks.office / 60'000)
        .arg(clocks.applicant / 60'000)
        .arg(clocks.bsre / 60'000);
}

/// "step:minutes/standard", "!" if late, "…" if running.
QString minutes(const QList<StepTime> &steps)
{
    QStringList words;
    for (const StepTime &time : steps) {
        words << QStringLiteral("%1:%2/%3").arg(time.step).arg(time.minutes()).arg(time.standard)
                + (time.isLate() ? QStringLiteral("!") : QString()) + (time.running ? QStringLiteral("…") : QString());
    }
    return words.join(u' ');
}

/// Adds a stay to the clock of its stage by asking the calendar of each minute.
void countMinutes(ClockTimes &clocks, ClockKind kind, QDateTime at, const QDateTime &to)
{
    for (; at < to; at = at.addSecs(60)) {
        const qint64 worked = WorkingCalendar::shipped().isWorkingTime(at) ? 60'000 : 0;
        clocks.office += kind == ClockKind::Office ? worked : 0;
        clocks.applicant += kind == ClockKind::Applicant ? worked : 0;
        clocks.bsre += kind == ClockKind::Bsre ? worked : 0;
    }
}

} // namespace

/// The three clocks and the standard times of the SOP.
class TestClocks : public QObject
{
    Q_OBJECT

private slots:
    void shouldCountEveryStageOnItsClock()
    {
        const CaseTimes times = slowCase().times(wib(27, 9, 0));
        // Office 10 + 20 + 30; applicant 08.40–13.30 less the break and 08.00–09.10; BSrE 13.30–16.00 and 07.30–08.00.
        QCOMPARE(minutes(times.clocks), QStringLiteral("60/300/180"));
        QCOMPARE(minutes(times.steps), QStringLiteral("1:10/15 2:20/15! 3:30/15! 4:480/450!"));
        QCOMPARE(times.rounds.size(), 1);
        QCOMPARE(times.rounds.constFirst().steps, times.steps);
    }

    void shouldStopWithTheCase()
    {
        const TimedCase slow = slowCase();
        QCOMPARE(slow.times(wib(25, 9, 0)).clocks, slow.times(wib(30, 9, 0)).clocks);
    }

    void shouldJudgeByWholeMinutesBeyondTheStandard_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("late");
        QTest::newRow("14 min 59 s") << 899 << false;
        QTest::newRow("15 min") << 900 << false;
        QTest::newRow("15 min 59 s") << 959 << false;
        QTest::newRow("16 min") << 960 << true;
    }

    void shouldJudgeByWholeMinutesBeyondTheStandard()
    {
        QFETCH(int, seconds);
        TimedCase fresh(wib(23, 7, 30));
        fresh.act("terima", wib(23, 7, 40));
        const StepTime step = fresh.times(wib(23, 7, 40).addSecs(seconds)).steps.constFirst();
        QTEST(step.isLate(), "late");
        QVERIFY(step.running);
    }

    void shouldGiveEveryRoundItsOwnShare()
    {
        // GIVEN a case returned by Kasi after 10 minutes, mended in an hour and handed in again
        TimedCase twice(wib(23, 7, 30));
        twice.act("terima", wib(23, 7, 30)).act("disposisi", wib(23, 7, 35)).act("teruskan", wib(23, 7, 40));
        twice.act("kembalikan", wib(23, 7, 50)).act("ajukan_ulang", wib(23, 8, 50));
        const CaseTimes times = twice.times(wib(23, 9, 2));
        // THEN the correction belongs to the first round, and Kasi has a share in each
        QCOMPARE(times.rounds.size(), 2);
        QCOMPARE(minutes(times.rounds.at(0).clocks), QStringLiteral("20/60/0"));
        QCOMPARE(minutes(times.rounds.at(0).steps), QStringLiteral("1:5/15 2:5/15 3:10/15"));
        QCOMPARE(minutes(times.rounds.at(1).clocks), QStringLiteral("12/0/0"));
        QCOMPARE(minutes(times.rounds.at(1).steps), QStringLiteral("3:12/15…"));
        QCOMPARE(minutes(times.clocks), QStringLiteral("32/60/0"));
        QCOMPARE(minutes(times.steps), QStringLiteral("1:5/15 2:5/15 3:22/30…"));
    }

    void shouldNotCountAStepTakenBack()
    {
        // GIVEN a disposisi recorded by mistake and taken back
        TimedCase undone(wib(23, 7, 30));
        undone.act("terima", wib(23, 7, 30)).act("disposisi", wib(23, 7, 35)).undo(wib(23, 7, 38));
        TimedCase plain(wib(23, 7, 30));
        plain.act("terima", wib(23, 7, 30));
        // THEN the case stood at the Kepala Dinas all the time
        QCOMPARE(undone.times(wib(23, 7, 42)).clocks, plain.times(wib(23, 7, 42)).clocks);
        QCOMPARE(minutes(undone.times(wib(23, 7, 42)).steps), QStringLiteral("1:12/15…"));
    }

    void shouldNotJudgeTheDecisionAfterBsresRefusal()
    {
        TimedCase refused(wib(23, 7, 30));
        refused.act("terima", wib(23, 7, 30)).act("disposisi", wib(23, 7, 31)).act("teruskan", wib(23, 7, 32));
        refused.act("setujui", wib(23, 7, 33)).act("terbitkan_surat", wib(23, 7, 34)).act("catat_ttd", wib(23, 7, 35));
        refused.act("kirim_bsre", wib(23, 7, 36)).act("daftar", wib(23, 7, 46)).act("tolak_bsre", wib(23, 8, 6));
        const CaseTimes times = refused.times(wib(23, 9, 6));
        QCOMPARE(minutes(times.clocks), QStringLiteral("66/10/20"));
        QCOMPARE(minutes(times.steps), QStringLiteral("1:1/15 2:1/15 3:4/15 4:30/450"));
    }

    void shouldTakeOverACaseInTheMiddle()
    {
        Engine engine(shipped::definition());
        Step step;
        step.sequence = 1;
        step.type = QStringLiteral("import");
        step.toStage = QStringLiteral("VERIFIKASI_BSRE");
        step.eventAt = wib(23, 8, 0);
        const CaseTimes times
            = caseTimes(engine.definition(), *engine.replay({step}), wib(23, 9, 0), WorkingCalendar::shipped());
        QCOMPARE(minutes(times.clocks), QStringLiteral("0/0/60"));
        QCOMPARE(minutes(times.steps), QStringLiteral("4:60/450…"));
    }

    void shouldHaveNoTimesWithoutAHistory()
    {
        const CaseTimes times = caseTimes(shipped::definition(), {}, wib(23, 9, 0), WorkingCalendar::shipped());
        QVERIFY(times.rounds.isEmpty() && times.steps.isEmpty());
        QCOMPARE(times.clocks.sum(), 0);
    }

    void shouldAccountForEveryWorkingMinuteOfAnyHistory()
    {
        QRandomGenerator random(23);
        int rounds = 0;
        for (int walk = 0; walk < 60; ++walk) {
            // GIVEN any history, with gaps of up to a day and a half
            QDateTime at = wib(2, 7, 0).addSecs(60LL * random.bounded(60 * 24 * 60));
            TimedCase any(at);
            for (int i = 0; i < 30; ++i) {
                at = at.addSecs(60LL * random.bounded(random.bounded(3) == 0 ? 36 * 60 : 40));
                any.wander(random, at);
            }
            const QDateTime now = at.addSecs(60LL * random.bounded(600));
            const CaseTimes times = any.times(now);
            // THEN its clocks hold every working minute of every stage with a clock, counted one by one
            ClockTimes counted;
            qint64 unclocked = 0;
            const QList<Step> &trail = any.state().trail;
            for (qsizetype i = 0; i < trail.size(); ++i) {
                const QDateTime end = i + 1 < trail.size() ? trail.at(i + 1).eventAt : now;
                const ClockKind kind = shipped::definition().stage(trail.at(i).toStage)->clock;
                countMinutes(counted, kind, trail.at(i).eventAt, end);
                if (kind == ClockKind::None)
                    unclocked += WorkingCalendar::shipped().msecsBetween(trail.at(i).eventAt, end);
            }
            QCOMPARE(times.clocks, counted);
            QCOMPARE(times.clocks.sum(),
                     WorkingCalendar::shipped().msecsBetween(trail.constFirst().eventAt, now) - unclocked);
            // AND rounds and steps add up to it
            ClockTimes summed;
            for (const RoundTimes &round : times.rounds)
                summed += round.clocks;
            QCOMPARE(summed, times.clocks);
            qint64 judged = 0;
            for (const StepTime &step : times.steps)
                judged += step.msecs;
            QVERIFY(judged <= times.clocks.sum());
            QCOMPARE(times.rounds.constLast().round, any.state().round);
            rounds = std::max(rounds, any.state().round);
        }
        QVERIFY(rounds > 2); // Else the walks say little.
    }
};

QTEST_GUILESS_MAIN(TestClocks)

#include "tst_clocks.moc"
