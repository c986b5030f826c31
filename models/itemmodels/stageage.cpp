// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/stageage.h"

#include <QCoreApplication>

#include <algorithm>

namespace lajur::itemmodels {

using workflow::ClockKind;
using workflow::Stage;
using workflow::WorkingCalendar;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StageAge)
};

constexpr double NearShare = 0.75; // LOOK.md §4
constexpr int MinutesOfHour = 60;
constexpr int LastStep = 5; // SOP step 5: the certificate waits for its holder.

QString spokenDuration(int minutes, const WorkingCalendar &calendar)
{
    const int day = calendar.usualDayMinutes();
    if (day > 0 && minutes >= day)
        return Tr::tr("%n day(s)", nullptr, minutes / day);
    if (minutes < MinutesOfHour)
        return Tr::tr("%n minute(s)", nullptr, minutes);
    const QString hours = Tr::tr("%n hour(s)", nullptr, minutes / MinutesOfHour);
    if (minutes % MinutesOfHour == 0)
        return hours;
    return hours + u' ' + Tr::tr("%n minute(s)", nullptr, minutes % MinutesOfHour);
}

/// The office's clock: judged against the standard time, if the stage has one.
void describeOffice(StageAge &age, int standard, const WorkingCalendar &calendar)
{
    const QString duration = durationText(age.minutes, calendar);
    const QString spoken = spokenDuration(age.minutes, calendar);
    if (standard == 0) {
        age.state = StageAge::State::OnTime;
        age.text = Tr::tr("Office's clock · %1").arg(duration);
        age.spoken = Tr::tr("Office's clock, %1").arg(spoken);
    } else if (age.minutes > standard) {
        age.state = StageAge::State::Late;
        age.text = Tr::tr("%1 late").arg(durationText(age.minutes - standard, calendar));
        age.spoken = Tr::tr("%1 late").arg(spokenDuration(age.minutes - standard, calendar));
    } else {
        age.state = age.share >= NearShare ? StageAge::State::Near : StageAge::State::OnTime;
        age.text = standard < MinutesOfHour ? Tr::tr("%1 of %2 min").arg(age.minutes).arg(standard)
                                            : Tr::tr("%1 of %2").arg(duration, durationText(standard, calendar));
        age.spoken = Tr::tr("%1 of %2").arg(spoken, spokenDuration(standard, calendar));
    }
}

void describeWaiting(StageAge &age, const Stage &stage)
{
    if (stage.step == LastStep && !stage.final)
        age.text = age.spoken = Tr::tr("Waiting for download");
}

} // namespace

StageAge StageAge::of(const Stage &stage, const QDateTime &since, const QDateTime &now, const WorkingCalendar &calendar)
{
    StageAge age;
    age.minutes = calendar.minutesBetween(since, now);
    if (stage.clock != ClockKind::None && stage.minutes > 0)
        age.share = double(age.minutes) / stage.minutes;
    const QString duration = durationText(age.minutes, calendar);
    const QString spoken = spokenDuration(age.minutes, calendar);
    switch (stage.clock) {
    case ClockKind::None:
        describeWaiting(age, stage);
        break;
    case ClockKind::Office:
        describeOffice(age, stage.minutes, calendar);
        break;
    case ClockKind::Applicant:
        age.state = State::Applicant;
        age.text = Tr::tr("Applicant's clock · %1").arg(duration);
        age.spoken = Tr::tr("Applicant's clock, %1").arg(spoken);
        break;
    case ClockKind::Bsre:
        age.state = State::Bsre;
        age.text = Tr::tr("BSrE's clock · %1").arg(duration);
        age.spoken = Tr::tr("BSrE's clock, %1").arg(spoken);
        break;
    }
    return age;
}

QString durationText(int workingMinutes, const WorkingCalendar &calendar)
{
    const int minutes = std::max(workingMinutes, 0);
    const int day = calendar.usualDayMinutes();
    if (day > 0 && minutes >= day)
        return Tr::tr("%1 d", "working days").arg(minutes / day);
    if (minutes < MinutesOfHour)
        return Tr::tr("%1 min").arg(minutes);
    if (minutes % MinutesOfHour == 0)
        return Tr::tr("%1 h").arg(minutes / MinutesOfHour);
    return Tr::tr("%1 h %2 min").arg(minutes / MinutesOfHour).arg(minutes % MinutesOfHour);
}

} // namespace lajur::itemmodels
