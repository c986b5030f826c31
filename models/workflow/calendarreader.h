// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/workflow/workingcalendar.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lajur::workflow {

/// Turns files of office hours and holidays into a WorkingCalendar, or says everything that is wrong with them.
class CalendarReader
{
public:
    /// See WorkingCalendar::load.
    domain::Result<WorkingCalendar> read(const QByteArray &hours, const QList<QByteArray> &years);

private:
    domain::Status readHours(const QByteArray &json);
    domain::Status readYear(const QByteArray &json);
    WorkingCalendar::Week readWeek(const QJsonObject &object, const QString &pointer);
    WorkingCalendar::DayHours readDay(const QJsonArray &array, const QString &pointer);
    void readHolidays(const QJsonArray &array, int year);
    void readRamadan(const QJsonArray &array, int year);
    QDate readDate(const QJsonValue &value, int year, const QString &pointer);
    void fault(const QString &code, const QString &pointer, const QString &text);

    WorkingCalendar m_calendar;
    QMap<QDate, bool> m_holidayByDate; ///< Days unlike their weekday: true holiday, false Ramadan.
    QList<domain::Reason> m_faults; ///< Of the file being read.
};

} // namespace lajur::workflow
