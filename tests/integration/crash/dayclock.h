// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/clock.h"

namespace lajur::crash {

/// Lets days pass when told to, so that one run sees several daily seals.
class DayClock final : public services::Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(m_days); }
    void setDaysAhead(qint64 days) { m_days = days; }

private:
    qint64 m_days = 0;
};

} // namespace lajur::crash
