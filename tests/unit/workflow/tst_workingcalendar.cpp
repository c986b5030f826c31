// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/resources.h"
#include "models/workflow/workingcalendar.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace lajur::workflow;
using lajur::domain::ErrorCode;

namespace {

/// An instant by the clock on the office's wall, "2026-11-23 11:55".
QDateTime wib(const QString &text)
{
    QDateTime local = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    local.setOffsetFromUtc(7 * 3600);
    return local.toUTC();
}

QDateTime wib(const char *text)
{
    return wib(QString::fromLatin1(text));
}

const WorkingCalendar &calendar()
{
    return WorkingCalendar::shipped();
}

/// Minutes counted one by one: slow, and right by being plain.
int countedMinutes(QDateTime at, const QDateTime &to)
{
    int minutes = 0;
    for (; at < to; at = at.addSecs(60))
        minutes += calendar().isWorkingTime(at) ? 1 : 0;
    return minutes;
}

const QByteArray Hours = R"({"source": "uji", "usual": {"monday": [["08:00", "12:00"]]},
 "ramadan": {"monday": [["09:00", "10:00"], ["10:00", "11:00"]]}})";
const QByteArray Year = R"({"year": 2026, "source": "uji", "ramadan": [{"from": "2026-02-02", "to": "2026-02-10"}],
 "holidays": [{"date": "2026-02-09", "kind": "national", "name": "Libur"}]})";

} // namespace

/// Office hours, weekends, holidays and Ramadan.
class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private slots:
    void shouldCountOfficeMinutesOnly_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, const char *from, const char *to, int minutes) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << minutes;
        };
        row("within a morning", "2026-11-23 08:00", "2026-11-23 08:15", 15);
        row("a Monday", "2026-11-23 00:00", "2026-11-24 00:00", 450);
        row("a Friday", "2026-11-27 00:00", "2026-11-28 00:00", 450);
        row("a week", "2026-11-23 00:00", "2026-11-30 00:00", 2250);
        row("before the office opens", "2026-11-23 06:00", "2026-11-23 07:30", 0);
        row("over the opening", "2026-11-23 07:20", "2026-11-23 07:40", 10);
        row("after the office closes", "2026-11-23 16:00", "2026-11-23 23:59", 0);
        row("over the night", "2026-11-23 15:50", "2026-11-24 07:40", 20);
        row("in the break", "2026-11-23 12:05", "2026-11-23 12:55", 0);
        row("over the break", "2026-11-23 11:55", "2026-11-23 13:10", 15);
        row("over the break of Friday", "2026-11-27 11:20", "2026-11-27 13:10", 20);
        row("Friday closes later", "2026-11-27 16:00", "2026-11-27 17:00", 30);
        row("over the weekend", "2026-11-27 16:25", "2026-11-30 07:40", 15);
        row("a weekend", "2026-11-28 00:00", "2026-11-30 00:00", 0);
        row("over cuti bersama, Christmas and a weekend", "2026-12-23 15:50", "2026-12-28 07:35", 15);
        row("a holiday in mid-week", "2026-06-16 00:00", "2026-06-17 00:00", 0);
        row("cuti bersama added in mid-year", "2025-08-18 00:00", "2025-08-19 00:00", 0);
        row("a Monday in Ramadan", "2026-02-23 00:00", "2026-02-24 00:00", 390);
        row("a Friday in Ramadan", "2026-02-20 00:00", "2026-02-21 00:00", 390);
        row("the break in Ramadan", "2026-02-23 11:55", "2026-02-23 12:35", 10);
        row("a week in Ramadan", "2026-02-23 00:00", "2026-03-02 00:00", 1950);
        row("out of Ramadan 2027 over its feast", "2027-03-05 15:20", "2027-03-16 07:35", 15);
        row("over New Year", "2026-12-31 15:50", "2027-01-04 07:40", 20);
        row("a year without a file: weekends only", "2030-12-23 00:00", "2030-12-30 00:00", 2250);
        row("no time at all", "2026-11-23 08:00", "2026-11-23 08:00", 0);
        row("backwards", "2026-11-23 09:00", "2026-11-23 08:00", 0);
    }

    void shouldCountOfficeMinutesOnly()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(calendar().minutesBetween(wib(from), wib(to)), "minutes");
        // Whatever zone the instants are written in.
        const QTimeZone zone("Pacific/Auckland");
        QTEST(calendar().minutesBetween(wib(from).toTimeZone(zone), wib(to).toTimeZone(zone)), "minutes");
    }

    void shouldRoundDownOnce()
    {
        const QDateTime start = wib("2026-11-23 08:00");
        QCOMPARE(calendar().minutesBetween(start, start.addMSecs(59'999)), 0);
        QCOMPARE(calendar().minutesBetween(start.addMSecs(-1), start.addMSecs(59'999)), 1);
        QCOMPARE(calendar().msecsBetween(start, start.addMSecs(1)), 1);
    }

    void shouldNotCountWithoutATime()
    {
        QCOMPARE(calendar().minutesBetween({}, wib("2026-11-23 08:00")), 0);
        QCOMPARE(calendar().minutesBetween(wib("2026-11-23 08:00"), {}), 0);
        QVERIFY(!calendar().add({}, 15).isValid());
        QVERIFY(!calendar().isWorkingTime({}));
    }

    void shouldAddOfficeMinutes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *from, int minutes, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(from) << minutes << QString::fromLatin1(to);
        };
        row("over the break", "2026-11-23 11:55", 15, "2026-11-23 13:10");
        row("over the weekend", "2026-11-27 16:25", 15, "2026-11-30 07:40");
        row("over Christmas", "2026-12-23 15:50", 15, "2026-12-28 07:35");
        row("out of Ramadan", "2027-03-05 15:20", 15, "2027-03-16 07:35");
        row("a day", "2026-11-26 10:00", 450, "2026-11-27 10:00");
        row("to the very end of the morning", "2026-11-23 11:50", 10, "2026-11-23 12:00");
        row("from the night", "2026-11-23 22:00", 1, "2026-11-24 07:31");
        row("nothing", "2026-11-28 10:00", 0, "2026-11-28 10:00");
        row("less than nothing", "2026-11-23 10:00", -5, "2026-11-23 10:00");
    }

    void shouldAddOfficeMinutes()
    {
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, to);
        QCOMPARE(calendar().add(wib(from), minutes), wib(to));
    }

    void shouldKnowWhenTheOfficeWorks_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("works");
        const auto row = [](const char *at, bool works) { QTest::newRow(at) << QString::fromLatin1(at) << works; };
        row("2026-11-23 07:29", false);
        row("2026-11-23 07:30", true);
        row("2026-11-23 11:59", true);
        row("2026-11-23 12:00", false);
        row("2026-11-23 13:00", true);
        row("2026-11-23 15:59", true);
        row("2026-11-23 16:00", false);
        row("2026-11-27 16:00", true);
        row("2026-11-27 12:00", false);
        row("2026-11-28 10:00", false);
        row("2026-12-25 10:00", false);
        row("2026-02-23 07:45", false);
    }

    void shouldKnowWhenTheOfficeWorks()
    {
        QFETCH(QString, at);
        QTEST(calendar().isWorkingTime(wib(at)), "works");
    }

    void shouldAgreeWithCountingMinuteByMinute()
    {
        QRandomGenerator random(20261123);
        const QDateTime begin = wib("2024-12-25 00:00");
        for (int i = 0; i < 200; ++i) {
            const QDateTime from = begin.addSecs(60LL * random.bounded(3 * 366 * 24 * 60));
            const QDateTime to = from.addSecs(60LL * random.bounded(12 * 24 * 60));
            QCOMPARE(calendar().minutesBetween(from, to), countedMinutes(from, to));
        }
    }

    void shouldSumUpExactlyAndComeBackToWhereItWasAdded()
    {
        QRandomGenerator random(7);
        const QDateTime begin = wib("1969-12-01 00:00"); // Also before the epoch.
        for (int i = 0; i < 2000; ++i) {
            std::array<QDateTime, 3> at;
            for (QDateTime &one : at)
                one = begin.addMSecs(static_cast<qint64>(random.bounded(1.0) * 2.6e12));
            std::ranges::sort(at);
            const auto between = [](const QDateTime &a, const QDateTime &b) { return calendar().msecsBetween(a, b); };
            QCOMPARE(between(at[0], at[1]) + between(at[1], at[2]), between(at[0], at[2]));
            const int minutes = 1 + random.bounded(5000);
            const QDateTime later = calendar().add(at[0], minutes);
            QCOMPARE(between(at[0], later), minutes * 60'000LL);
            QVERIFY(calendar().isWorkingTime(later.addMSecs(-1))); // Not a moment later than it must be.
        }
    }

    void shouldKnowItsYearsAndItsDay()
    {
        QCOMPARE(calendar().usualDayMinutes(), 450);
        for (int year : {2025, 2026, 2027})
            QVERIFY(calendar().covers(year));
        QVERIFY(!calendar().covers(2024));
        QVERIFY(!calendar().covers(2028));
    }

    void shouldReadFilesOfItsOwn()
    {
        const auto own = WorkingCalendar::load(Hours, {Year});
        QVERIFY2(own, own ? "" : qPrintable(own.error().text));
        QCOMPARE(own->usualDayMinutes(), 240);
        // Mondays of February 2026: Ramadan, holiday in Ramadan, usual, usual.
        QCOMPARE(own->minutesBetween(wib("2026-02-01 00:00"), wib("2026-03-01 00:00")), 120 + 0 + 240 + 240);
        QVERIFY(own->covers(2026));
        QVERIFY(!own->covers(2025));
        QVERIFY(!WorkingCalendar().add(wib("2026-02-01 00:00"), 1).isValid());
    }

    void shouldRefuseBrokenFiles_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row
            = [](const char *name, const char *piece, const char *broken, const char *code, const char *place) {
                  QTest::newRow(name) << QByteArray(piece) << QByteArray(broken) << QString::fromLatin1(code)
                                      << QString::fromLatin1(place);
              };
        row("no JSON", R"({"source")", R"("source")", "syntax", "1:2");
        row("unknown weekday", R"("usual": {"monday")", R"("usual": {"senin")", "schema", "/usual");
        row("no weekday", R"({"monday": [["08:00", "12:00"]]})", "{}", "schema", "/usual");
        row("no time", R"("08:00")", R"("24:00")", "schema", "/usual/monday/0/0");
        row("three times", R"("08:00")", R"("08:00", "09:00")", "schema", "/usual/monday/0");
        row("span backwards", R"("08:00")", R"("13:00")", "span-order", "/usual/monday/0");
        row("spans overlap", R"("10:00"], ["10:00")", R"("10:30"], ["10:00")", "span-order", "/ramadan/monday/1");
        row("no year", R"("year": 2026, )", "", "schema", "");
        row("unknown kind", R"("national")", R"("regional")", "schema", "/holidays/0/kind");
        row("no such day", R"("2026-02-09")", R"("2026-02-30")", "date", "/holidays/0/date");
        row("another year", R"("2026-02-09")", R"("2025-02-09")", "date", "/holidays/0/date");
        row("day twice", R"("holidays": [)",
            R"("holidays": [{"date": "2026-02-09", "kind": "national", "name": "x"}, )", "duplicate-date",
            "/holidays/1/date");
        row("Ramadan backwards", R"("to": "2026-02-10")", R"("to": "2026-02-01")", "period-order", "/ramadan/0");
    }

    void shouldRefuseBrokenFiles()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, broken);
        QFETCH(QString, code);
        QFETCH(QString, place);
        QVERIFY(Hours.contains(piece) != Year.contains(piece));
        const auto own = WorkingCalendar::load(QByteArray(Hours).replace(piece, broken),
                                               {QByteArray(Year).replace(piece, broken)});
        QVERIFY(!own);
        QCOMPARE(own.error().code, ErrorCode::Invalid);
        const auto &reasons = own.error().reasons;
        const bool named = std::ranges::any_of(
            reasons, [&](const auto &reason) { return reason.code == code && reason.field == place; });
        QVERIFY2(named, qPrintable(own.error().detail));
    }

    void shouldRefuseAYearGivenTwice()
    {
        const auto own = WorkingCalendar::load(Hours, {Year, Year});
        QVERIFY(!own);
        QCOMPARE(own.error().reasons.constFirst().code, QStringLiteral("duplicate-year"));
    }
};

QTEST_GUILESS_MAIN(TestWorkingCalendar)

#include "tst_workingcalendar.moc"
