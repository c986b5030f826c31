// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/calendarreader.h"

#include "models/workflow/jsonsource.h"

#include <QCoreApplication>
#include <QTime>

namespace lajur::workflow {

using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

constexpr std::array Weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

QString item(const QString &pointer, qsizetype index)
{
    return QStringLiteral("%1/%2").arg(pointer).arg(index);
}

int msecsOfDay(const QJsonValue &time)
{
    return QTime::fromString(time.toString(), QStringLiteral("HH:mm")).msecsSinceStartOfDay();
}

} // namespace

Result<WorkingCalendar> CalendarReader::read(const QByteArray &hours, const QList<QByteArray> &years)
{
    LAJUR_TRY(readHours(hours));
    for (const QByteArray &year : years)
        LAJUR_TRY(readYear(year));
    m_calendar.prepare(m_holidayByDate);
    return m_calendar;
}

Status CalendarReader::readHours(const QByteArray &json)
{
    const QString complaint = Tr::tr("The file of office hours cannot be used. %1");
    LAJUR_TRY_VALUE(const QJsonObject root,
                    readCheckedObject(json, QStringLiteral("calendars/hours.schema.json"), complaint));
    m_calendar.m_usual = readWeek(root.value(QLatin1String("usual")).toObject(), QStringLiteral("/usual"));
    m_calendar.m_ramadan = readWeek(root.value(QLatin1String("ramadan")).toObject(), QStringLiteral("/ramadan"));
    if (!m_faults.isEmpty())
        return sourceRefused(complaint, m_faults);
    return {};
}

WorkingCalendar::Week CalendarReader::readWeek(const QJsonObject &object, const QString &pointer)
{
    WorkingCalendar::Week week;
    for (std::size_t day = 0; day < week.size(); ++day) {
        const QLatin1String name(Weekdays[day]);
        week[day] = readDay(object.value(name).toArray(), pointer + u'/' + name);
    }
    return week;
}

WorkingCalendar::DayHours CalendarReader::readDay(const QJsonArray &array, const QString &pointer)
{
    WorkingCalendar::DayHours hours;
    int previousEnd = 0;
    for (const QJsonValue value : array) {
        const QJsonArray pair = value.toArray();
        const int begin = msecsOfDay(pair.at(0));
        const int end = msecsOfDay(pair.at(1));
        if (begin < previousEnd || end <= begin) {
            fault(QStringLiteral("span-order"), item(pointer, hours.size()),
                  Tr::tr("A span must end after it begins and begin after the one before it."));
        }
        previousEnd = end;
        hours.append({begin, end});
    }
    return hours;
}

Status CalendarReader::readYear(const QByteArray &json)
{
    const QString complaint = Tr::tr("The file of holidays cannot be used. %1");
    LAJUR_TRY_VALUE(const QJsonObject root,
                    readCheckedObject(json, QStringLiteral("calendars/year.schema.json"), complaint));
    const int year = root.value(QLatin1String("year")).toInt();
    if (m_calendar.covers(year)) {
        fault(QStringLiteral("duplicate-year"), QStringLiteral("/year"),
              Tr::tr("The holidays of %1 are known from another file already.").arg(year));
    }
    m_calendar.m_years.insert(year);
    // Holidays come first: one within Ramadan stays a holiday.
    readHolidays(root.value(QLatin1String("holidays")).toArray(), year);
    readRamadan(root.value(QLatin1String("ramadan")).toArray(), year);
    if (!m_faults.isEmpty())
        return sourceRefused(complaint, m_faults);
    return {};
}

void CalendarReader::readHolidays(const QJsonArray &array, int year)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = item(QStringLiteral("/holidays"), i) + QLatin1String("/date");
        const QDate date = readDate(array.at(i).toObject().value(QLatin1String("date")), year, pointer);
        if (m_holidayByDate.contains(date))
            fault(QStringLiteral("duplicate-date"), pointer, Tr::tr("This date stands here twice."));
        if (date.isValid())
            m_holidayByDate.insert(date, true);
    }
}

void CalendarReader::readRamadan(const QJsonArray &array, int year)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = item(QStringLiteral("/ramadan"), i);
        const QJsonObject period = array.at(i).toObject();
        const QDate from = readDate(period.value(QLatin1String("from")), year, pointer + QLatin1String("/from"));
        const QDate to = readDate(period.value(QLatin1String("to")), year, pointer + QLatin1String("/to"));
        if (to < from)
            fault(QStringLiteral("period-order"), pointer, Tr::tr("A period must not end before it begins."));
        if (!from.isValid() || !to.isValid())
            continue;
        for (QDate date = from; date <= to; date = date.addDays(1)) {
            if (!m_holidayByDate.contains(date))
                m_holidayByDate.insert(date, false);
        }
    }
}

QDate CalendarReader::readDate(const QJsonValue &value, int year, const QString &pointer)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid() || date.year() != year)
        fault(QStringLiteral("date"), pointer, Tr::tr("Expected is a date of the year %1.").arg(year));
    return date;
}

void CalendarReader::fault(const QString &code, const QString &pointer, const QString &text)
{
    m_faults.append({code, QStringLiteral("%1: %2").arg(pointer, text), pointer});
}

} // namespace lajur::workflow
