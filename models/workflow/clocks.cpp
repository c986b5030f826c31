// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/clocks.h"

#include <algorithm>

namespace lajur::workflow {

namespace {

/// A stay of the case in one stage.
struct Stay {
    const Stage *stage = nullptr;
    int round = 1;
    qint64 msecs = 0;
    bool lasting = false; ///< The case is still there.
};

bool beginsRound(const Definition &definition, const Step &step)
{
    const Transition *transition = definition.transition(step.transition);
    return step.type == QLatin1String("transition") && transition && transition->resubmits;
}

QList<Stay> stays(const Definition &definition, const CaseState &state, const QDateTime &now,
                  const WorkingCalendar &calendar)
{
    QList<Stay> list;
    int round = 1;
    for (auto step = state.trail.cbegin(); step != state.trail.cend(); ++step) {
        if (beginsRound(definition, *step))
            ++round;
        const bool last = std::next(step) == state.trail.cend();
        const QDateTime end = last ? now : std::next(step)->eventAt;
        list.append({definition.stage(step->toStage), round, calendar.msecsBetween(step->eventAt, end), last});
    }
    return list;
}

void count(const Stay &stay, ClockTimes &clocks)
{
    switch (stay.stage->clock) {
    case ClockKind::None:
        break;
    case ClockKind::Office:
        clocks.office += stay.msecs;
        break;
    case ClockKind::Applicant:
        clocks.applicant += stay.msecs;
        break;
    case ClockKind::Bsre:
        clocks.bsre += stay.msecs;
        break;
    }
}

/// The step's entry in a list kept in the SOP's order.
StepTime &timeOf(int step, QList<StepTime> &steps)
{
    auto place = std::ranges::lower_bound(steps, step, {}, &StepTime::step);
    if (place == steps.end() || place->step != step) {
        StepTime fresh;
        fresh.step = step;
        place = steps.insert(place, fresh);
    }
    return *place;
}

/// Stages without a standard time are not judged: waiting for a decision after BSrE's refusal is nobody's step.
void count(const Stay &stay, QList<StepTime> &steps)
{
    if (stay.stage->step == 0 || stay.stage->minutes == 0)
        return;
    StepTime &time = timeOf(stay.stage->step, steps);
    // All stages of a step share its standard time.
    time.standard = std::max(time.standard, stay.stage->minutes);
    time.msecs += stay.msecs;
    time.running = time.running || stay.lasting;
}

void sumUp(CaseTimes &times)
{
    for (const RoundTimes &round : std::as_const(times.rounds)) {
        times.clocks += round.clocks;
        for (const StepTime &part : round.steps) {
            StepTime &whole = timeOf(part.step, times.steps);
            whole.standard += part.standard;
            whole.msecs += part.msecs;
            whole.running = whole.running || part.running;
        }
    }
}

} // namespace

ClockTimes &ClockTimes::operator+=(const ClockTimes &other)
{
    office += other.office;
    applicant += other.applicant;
    bsre += other.bsre;
    return *this;
}

CaseTimes caseTimes(const Definition &definition, const CaseState &state, const QDateTime &now,
                    const WorkingCalendar &calendar)
{
    CaseTimes times;
    for (const Stay &stay : stays(definition, state, now, calendar)) {
        if (times.rounds.isEmpty() || times.rounds.constLast().round != stay.round)
            times.rounds.append({stay.round, {}, {}});
        if (!stay.stage)
            continue; // Only a history that does not replay on this definition names such a stage.
        count(stay, times.rounds.last().clocks);
        count(stay, times.rounds.last().steps);
    }
    sumUp(times);
    return times;
}

} // namespace lajur::workflow
