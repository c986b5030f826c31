// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/storyclock.h"

#include "models/workflow/workingcalendar.h"

#include <array>

namespace lajur::composition {

namespace {

/// Working minutes before the end, in turn; the SOP allows 15 for most steps.
constexpr std::array minutesBefore{4, 11, 2, 7, 13, 3, 9, 6, 22, 1, 8, 12, 5, 10, 190};
constexpr int closedDaysBefore = 20;

/// The latest moment from which so many minutes were worked until `end`.
QDateTime before(const QDateTime &end, int minutes)
{
    const workflow::WorkingCalendar &calendar = workflow::WorkingCalendar::shipped();
    QDateTime late = end;
    QDateTime early = end.addDays(-closedDaysBefore);
    while (early.secsTo(late) > 30) {
        const QDateTime middle = early.addSecs(early.secsTo(late) / 2);
        if (calendar.minutesBetween(middle, end) >= minutes)
            early = middle;
        else
            late = middle;
    }
    return early;
}

} // namespace

void StoryClock::turnTo(int n, int all)
{
    // The first quarter are the closed cases of the weeks before.
    const int closed = all / 4;
    m_now = n < closed ? m_end.addDays(-closedDaysBefore).addSecs(qint64(n) * (closedDaysBefore - 2) * 86400 / closed)
                       : before(m_end, minutesBefore[std::size_t(n) % minutesBefore.size()]);
}

} // namespace lajur::composition
