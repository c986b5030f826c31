// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workflow/definition.h"
#include "models/workflow/workingcalendar.h"

#include <QDateTime>

namespace lajur::itemmodels {

/// How a card says how long its case has stood where it is: a state, a share for its bar, and words (LOOK.md §4).
struct StageAge {
    enum class State { NoClock, OnTime, Near, Late, Applicant, Bsre };

    State state = State::NoClock;
    double share = 0; ///< Of the standard time; above 1 when late; 0 without a standard time.
    int minutes = 0; ///< Working minutes in the stage.
    QString text; ///< "9 dari 15 mnt", "Lewat 7 mnt", "Jam pemohon · 3 jam", "Menunggu diunduh"; empty for a draft.
    QString spoken; ///< The same for a screen reader, without abbreviations.

    /// Minutes are working minutes of `calendar`; Near from 75 % of the standard time on, Late from the first whole
    /// minute beyond it. Only the office is ever late: the others' clocks are shown, not judged.
    static StageAge of(const workflow::Stage &stage, const QDateTime &since, const QDateTime &now,
                       const workflow::WorkingCalendar &calendar);
};

/// "7 mnt", "4 jam", "4 j 10 mnt", "2 hari" (whole working days of the calendar's usual length); never without a unit.
QString durationText(int workingMinutes,
                     const workflow::WorkingCalendar &calendar = workflow::WorkingCalendar::shipped());

} // namespace lajur::itemmodels
