// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/clock.h"

namespace lajur::testlib {

/// Stands still until a test moves it; begins on Monday, 23 November 2026, 08.00 WIB.
class TestClock final : public services::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(1, 0), Qt::UTC};
};

} // namespace lajur::testlib
