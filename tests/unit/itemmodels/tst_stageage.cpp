// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/stageage.h"

#include <QTest>

using namespace lajur::itemmodels;
using lajur::workflow::ClockKind;
using lajur::workflow::Stage;
using lajur::workflow::WorkingCalendar;

namespace {

/// Monday, 23 November 2026, 07.30 WIB: the office opens.
const QDateTime Opening(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC);

Stage stageWith(ClockKind clock, int minutes = 0, int step = 0)
{
    Stage stage;
    stage.clock = clock;
    stage.minutes = minutes;
    stage.step = step;
    return stage;
}

StageAge ageOf(const Stage &stage, int workingMinutes)
{
    const WorkingCalendar &calendar = WorkingCalendar::shipped();
    return StageAge::of(stage, Opening, calendar.add(Opening, workingMinutes), calendar);
}

} // namespace

/// What a card says about the time of its case.
class TestStageAge : public QObject
{
    Q_OBJECT

private slots:
    void shouldJudgeTheOfficesClock_data()
    {
        QTest::addColumn<int>("standard");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<StageAge::State>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, int standard, int minutes, StageAge::State state, const char *text,
                            const char *spoken) {
            QTest::newRow(name) << standard << minutes << state << QString::fromUtf8(text) << QString::fromUtf8(spoken);
        };
        using S = StageAge::State;
        row("just come", 15, 0, S::OnTime, "0 of 15 min", "0 minute(s) of 15 minute(s)");
        row("on time", 15, 9, S::OnTime, "9 of 15 min", "9 minute(s) of 15 minute(s)");
        row("just under 75 %", 15, 11, S::OnTime, "11 of 15 min", "11 minute(s) of 15 minute(s)");
        row("75 % reached", 20, 15, S::Near, "15 of 20 min", "15 minute(s) of 20 minute(s)");
        row("near", 15, 12, S::Near, "12 of 15 min", "12 minute(s) of 15 minute(s)");
        row("the last minute", 15, 15, S::Near, "15 of 15 min", "15 minute(s) of 15 minute(s)");
        row("late", 15, 16, S::Late, "1 min late", "1 minute(s) late");
        row("later", 15, 22, S::Late, "7 min late", "7 minute(s) late");
        row("hours late", 15, 265, S::Late, "4 h 10 min late", "4 hour(s) 10 minute(s) late");
        row("days late", 15, 915, S::Late, "2 d late", "2 day(s) late");
        row("a standard of an hour", 90, 30, S::OnTime, "30 min of 1 h 30 min",
            "30 minute(s) of 1 hour(s) 30 minute(s)");
        row("no standard", 0, 180, S::OnTime, "Office's clock · 3 h", "Office's clock, 3 hour(s)");
    }

    void shouldJudgeTheOfficesClock()
    {
        QFETCH(int, standard);
        QFETCH(int, minutes);
        const StageAge age = ageOf(stageWith(ClockKind::Office, standard, 3), minutes);
        QTEST(age.state, "state");
        QTEST(age.text, "text");
        QTEST(age.spoken, "spoken");
        QCOMPARE(age.minutes, minutes);
        QCOMPARE(age.share, standard == 0 ? 0.0 : double(minutes) / standard);
    }

    void shouldShowTheOthersClocksWithoutJudging_data()
    {
        QTest::addColumn<ClockKind>("clock");
        QTest::addColumn<int>("standard");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<StageAge::State>("state");
        QTest::addColumn<QString>("text");
        using S = StageAge::State;
        QTest::newRow("applicant") << ClockKind::Applicant << 0 << 180 << S::Applicant
                                   << QStringLiteral("Applicant's clock · 3 h");
        QTest::newRow("applicant beyond the day")
            << ClockKind::Applicant << 450 << 500 << S::Applicant << QStringLiteral("Applicant's clock · 1 d");
        QTest::newRow("BSrE") << ClockKind::Bsre << 450 << 250 << S::Bsre
                              << QStringLiteral("BSrE's clock · 4 h 10 min");
    }

    void shouldShowTheOthersClocksWithoutJudging()
    {
        QFETCH(ClockKind, clock);
        QFETCH(int, standard);
        QFETCH(int, minutes);
        const StageAge age = ageOf(stageWith(clock, standard, standard == 0 ? 0 : 4), minutes);
        QTEST(age.state, "state");
        QTEST(age.text, "text");
        QVERIFY(age.spoken.startsWith(age.text.section(QStringLiteral(" · "), 0, 0) + QLatin1Char(',')));
        QCOMPARE(age.share, standard == 0 ? 0.0 : double(minutes) / standard);
    }

    void shouldSayWhatACaseWithoutAClockWaitsFor()
    {
        const StageAge issued = ageOf(stageWith(ClockKind::None, 0, 5), 600);
        QCOMPARE(issued.state, StageAge::State::NoClock);
        QCOMPARE(issued.text, QStringLiteral("Waiting for download"));
        QCOMPARE(issued.spoken, issued.text);
        QCOMPARE(issued.share, 0.0);
        // A draft waits for nobody in particular, and what is finished waits for nothing.
        QCOMPARE(ageOf(stageWith(ClockKind::None), 600).text, QString());
        Stage finished = stageWith(ClockKind::None, 0, 5);
        finished.final = true;
        QCOMPARE(ageOf(finished, 600).text, QString());
    }

    void shouldNotCountTheNight()
    {
        const WorkingCalendar &calendar = WorkingCalendar::shipped();
        const StageAge age = StageAge::of(stageWith(ClockKind::Office, 15), calendar.add(Opening, 445),
                                          Opening.addSecs((24 * 60 + 4) * 60), calendar);
        QCOMPARE(age.text, QStringLiteral("9 of 15 min"));
    }

    void shouldNotRunBackwards()
    {
        const StageAge age
            = StageAge::of(stageWith(ClockKind::Office, 15), Opening.addSecs(600), Opening, WorkingCalendar::shipped());
        QCOMPARE(age.minutes, 0);
        QCOMPARE(age.state, StageAge::State::OnTime);
    }

    void shouldNeverShowANumberWithoutItsUnit_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        const auto row
            = [](int minutes, const char *text) { QTest::newRow(text) << minutes << QString::fromLatin1(text); };
        row(-3, "0 min");
        row(7, "7 min");
        row(59, "59 min");
        row(60, "1 h");
        row(240, "4 h");
        row(250, "4 h 10 min");
        row(449, "7 h 29 min");
        row(450, "1 d");
        row(899, "1 d");
        row(900, "2 d");
    }

    void shouldNeverShowANumberWithoutItsUnit()
    {
        QFETCH(int, minutes);
        QTEST(durationText(minutes), "text");
    }
};

QTEST_GUILESS_MAIN(TestStageAge)

#include "tst_stageage.moc"
