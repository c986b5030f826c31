// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QSet>

#include <array>

namespace lajur::workflow {

/// Tells office hours from evenings, weekends and holidays, so that a case's time is counted while somebody could work
/// on it. Times go in and come out as instants (UTC is best); the hours are the office's own, WIB (UTC+7). However far
/// apart two instants lie, counting between them takes two searches among the holidays.
class WorkingCalendar
{
public:
    /// Checks both kinds of file against their schemas and their meaning; Invalid with the JSON pointer of each fault.
    /// `hours` is resources/calendars/hours.json's kind, each of `years` a year with its holidays and Ramadan.
    static domain::Result<WorkingCalendar> load(const QByteArray &hours, const QList<QByteArray> &years);
    /// The calendar compiled in: hours of Perpres 21/2023, holidays of the joint decrees (SKB) of three ministers.
    static const WorkingCalendar &shipped();

    /// Whole working minutes in [from, to), rounded down once; 0 if `to` is not later or a time is invalid.
    int minutesBetween(const QDateTime &from, const QDateTime &to) const;
    /// The same in milliseconds, where several spans are to be added: they sum up exactly.
    qint64 msecsBetween(const QDateTime &from, const QDateTime &to) const;
    /// Earliest instant by which `minutes` have been worked since `from`, in UTC; `from` itself for none.
    /// Invalid only for a calendar without any hours.
    QDateTime add(const QDateTime &from, int minutes) const;
    /// Whether the office works at this instant; not at the end of its hours, nor in the break.
    bool isWorkingTime(const QDateTime &at) const;
    /// Length of a usual working day in minutes, the "1 hari" of the SOP.
    int usualDayMinutes() const;
    /// Whether the holidays of the year are known; of other years only the weekends are.
    bool covers(int year) const { return m_years.contains(year); }

private:
    friend class CalendarReader;

    /// A stretch of work, in milliseconds since midnight.
    struct Span {
        int begin = 0;
        int end = 0;
    };
    using DayHours = QList<Span>;
    using Week = std::array<DayHours, 7>; ///< Monday first.

    /// How a day departs from its weekday; in the order of days.
    struct Exception {
        qint64 day = 0; ///< Since Monday, 5 January 1970.
        bool holiday = false; ///< No work at all; else the hours of Ramadan.
        qint64 surplusBefore = 0; ///< Milliseconds that all earlier exceptions add (less than 0: take away).
    };

    const DayHours &hoursOn(qint64 day) const;
    qint64 workedBefore(qint64 day) const;
    qint64 worked(const QDateTime &until) const;
    void prepare(const QMap<QDate, bool> &holidayByDate);
    static qint64 lengthOf(const DayHours &hours);

    Week m_usual;
    Week m_ramadan;
    std::array<qint64, 8> m_usualBefore{}; ///< Work of a usual week before each weekday, and of the whole week.
    QList<Exception> m_exceptions;
    qint64 m_surplus = 0; ///< Of all exceptions together.
    QSet<int> m_years;
};

} // namespace lajur::workflow
