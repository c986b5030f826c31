// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/workingcalendar.h"

#include "models/workflow/calendarreader.h"
#include "models/workflow/resources.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <numeric>

namespace lajur::workflow {

namespace {

constexpr qint64 MsecsOfMinute = 60'000;
constexpr qint64 MsecsOfDay = 24 * 60 * MsecsOfMinute;
constexpr qint64 WibOffset = 7 * 60 * MsecsOfMinute; // Indonesia has no daylight saving time.
const QDate FirstMonday(1970, 1, 5);

/// An instant as the office's clock on the wall shows it.
struct WallTime {
    qint64 day = 0; ///< Since FirstMonday.
    qint64 msecs = 0; ///< Since midnight.
};

qint64 floorDivided(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

WallTime wallTime(const QDateTime &at)
{
    static const qint64 origin = QDateTime(FirstMonday, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 msecs = at.toMSecsSinceEpoch() + WibOffset - origin;
    const qint64 day = floorDivided(msecs, MsecsOfDay);
    return {day, msecs - day * MsecsOfDay};
}

QDateTime instant(const WallTime &time)
{
    return QDateTime(FirstMonday.addDays(time.day), QTime(0, 0), Qt::UTC).addMSecs(time.msecs - WibOffset);
}

std::size_t weekday(qint64 day)
{
    return static_cast<std::size_t>(day - floorDivided(day, 7) * 7);
}

QByteArray readShipped(const QString &name)
{
    QFile file(QStringLiteral(":/lajur/calendars/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WorkingCalendar readShipped()
{
    initResources();
    QList<QByteArray> years;
    for (const QString &name : QDir(QStringLiteral(":/lajur/calendars")).entryList({QStringLiteral("????.json")}))
        years.append(readShipped(name));
    const auto calendar = WorkingCalendar::load(readShipped(QStringLiteral("hours.json")), years);
    if (!calendar) // Compiled in and tested: only a broken build comes here.
        qFatal("shipped calendar: %s", qPrintable(calendar.error().detail));
    return *calendar;
}

} // namespace

domain::Result<WorkingCalendar> WorkingCalendar::load(const QByteArray &hours, const QList<QByteArray> &years)
{
    return CalendarReader().read(hours, years);
}

const WorkingCalendar &WorkingCalendar::shipped()
{
    static const WorkingCalendar calendar = readShipped();
    return calendar;
}

int WorkingCalendar::minutesBetween(const QDateTime &from, const QDateTime &to) const
{
    return static_cast<int>(msecsBetween(from, to) / MsecsOfMinute);
}

qint64 WorkingCalendar::msecsBetween(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    return worked(to) - worked(from);
}

QDateTime WorkingCalendar::add(const QDateTime &from, int minutes) const
{
    qint64 left = minutes * MsecsOfMinute;
    if (!from.isValid() || left <= 0)
        return from;
    if (m_usualBefore.back() == 0)
        return {}; // A calendar without hours never gets there.
    WallTime time = wallTime(from);
    for (;; ++time.day, time.msecs = 0) {
        for (const Span &span : hoursOn(time.day)) {
            const qint64 begin = std::max<qint64>(span.begin, time.msecs);
            const qint64 rest = std::max<qint64>(span.end - begin, 0);
            if (left <= rest)
                return instant({time.day, begin + left});
            left -= rest;
        }
    }
}

bool WorkingCalendar::isWorkingTime(const QDateTime &at) const
{
    const WallTime time = wallTime(at);
    return at.isValid() && std::ranges::any_of(hoursOn(time.day), [&time](const Span &span) {
               return span.begin <= time.msecs && time.msecs < span.end;
           });
}

int WorkingCalendar::usualDayMinutes() const
{
    const auto days = std::ranges::count_if(m_usual, [](const DayHours &hours) { return !hours.isEmpty(); });
    return days == 0 ? 0 : static_cast<int>(m_usualBefore.back() / MsecsOfMinute / days);
}

const WorkingCalendar::DayHours &WorkingCalendar::hoursOn(qint64 day) const
{
    static const DayHours none;
    const auto exception = std::ranges::lower_bound(m_exceptions, day, {}, &Exception::day);
    if (exception == m_exceptions.cend() || exception->day != day)
        return m_usual[weekday(day)];
    return exception->holiday ? none : m_ramadan[weekday(day)];
}

qint64 WorkingCalendar::workedBefore(qint64 day) const
{
    const auto exception = std::ranges::lower_bound(m_exceptions, day, {}, &Exception::day);
    const qint64 surplus = exception == m_exceptions.cend() ? m_surplus : exception->surplusBefore;
    return floorDivided(day, 7) * m_usualBefore.back() + m_usualBefore[weekday(day)] + surplus;
}

qint64 WorkingCalendar::worked(const QDateTime &until) const
{
    const WallTime time = wallTime(until);
    qint64 msecs = workedBefore(time.day);
    for (const Span &span : hoursOn(time.day))
        msecs += std::clamp<qint64>(time.msecs - span.begin, 0, span.end - span.begin);
    return msecs;
}

void WorkingCalendar::prepare(const QMap<QDate, bool> &holidayByDate)
{
    for (std::size_t day = 0; day < m_usual.size(); ++day)
        m_usualBefore[day + 1] = m_usualBefore[day] + lengthOf(m_usual[day]);
    for (auto it = holidayByDate.begin(); it != holidayByDate.end(); ++it) {
        const qint64 day = FirstMonday.daysTo(it.key());
        const bool holiday = it.value();
        m_exceptions.append({day, holiday, m_surplus});
        const qint64 length = holiday ? 0 : lengthOf(m_ramadan[weekday(day)]);
        m_surplus += length - lengthOf(m_usual[weekday(day)]);
    }
}

qint64 WorkingCalendar::lengthOf(const DayHours &hours)
{
    return std::accumulate(hours.begin(), hours.end(), qint64(0),
                           [](qint64 sum, const Span &span) { return sum + span.end - span.begin; });
}

} // namespace lajur::workflow
