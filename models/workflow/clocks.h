// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workflow/casestate.h"
#include "models/workflow/definition.h"
#include "models/workflow/workingcalendar.h"

#include <QDateTime>
#include <QList>

namespace lajur::workflow {

/// Working time on each of the three clocks, in milliseconds so that sums are exact.
struct ClockTimes {
    qint64 office = 0;
    qint64 applicant = 0;
    qint64 bsre = 0;

    qint64 sum() const { return office + applicant + bsre; }
    ClockTimes &operator+=(const ClockTimes &other);
    bool operator==(const ClockTimes &other) const = default;
};

/// Time a row of the SOP took against what the SOP allows it.
struct StepTime {
    int step = 0; ///< 1 to 5.
    int standard
        = 0; ///< Working minutes by the SOP, one share a round; in the sum: of all rounds that came to the step.
    qint64 msecs = 0; ///< Working time in those stages of the step that have a standard time.
    bool running = false; ///< The case stands in such a stage now.

    int minutes() const { return static_cast<int>(msecs / 60'000); }
    bool isLate() const { return minutes() > standard; }
    bool operator==(const StepTime &other) const = default;
};

/// What one way through the SOP took; a case that was returned and handed in again has several.
struct RoundTimes {
    int round = 1;
    ClockTimes clocks;
    QList<StepTime> steps; ///< Of the steps the round came to, in the SOP's order.
};

/// A case's time until now, by round and in sum.
struct CaseTimes {
    QList<RoundTimes> rounds; ///< Oldest first.
    ClockTimes clocks;
    QList<StepTime> steps;
};

/// Times of a case by the steps in force of its history (a step taken back never moved it), up to `now` or, in a final
/// stage, for good. Steps 1 to 3 run on the office's clock, step 4 on the applicant's and BSrE's together, from the
/// account sent to the certificate issued (SOP steps 1 to 4). While a case is corrected, its old round still runs.
CaseTimes caseTimes(const Definition &definition, const CaseState &state, const QDateTime &now,
                    const WorkingCalendar &calendar);

} // namespace lajur::workflow
