// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/officetime.h"

namespace lajur::services {

/// Tells the time, so that tests need not wait for it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC, milliseconds.
    /// The office's calendar day (WIB, UTC+7, no daylight saving).
    QDate today() const { return domain::officeTime(now()).date(); }
};

} // namespace lajur::services
