// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace lajur::domain {

/// The office's wall clock at a moment: WIB, UTC+7, no daylight saving.
inline QDateTime officeTime(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(7 * 3600);
}

/// The moment at which the office's wall clock shows this, in UTC.
inline QDateTime fromOfficeTime(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, 7 * 3600).toUTC();
}

} // namespace lajur::domain
