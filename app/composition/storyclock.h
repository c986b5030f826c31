// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/clock.h"

namespace lajur::composition {

/// Tells the times at which the cases of a demo office came in: not all at once, but over the last working days, so
/// that some are late, some nearly so and most on time.
class StoryClock final : public services::Clock
{
public:
    explicit StoryClock(const QDateTime &end)
        : m_end(end)
        , m_now(end)
    {
    }

    QDateTime now() const override { return m_now; }
    /// The time of the n-th of so many cases.
    void turnTo(int n, int all);

private:
    QDateTime m_end;
    QDateTime m_now;
};

} // namespace lajur::composition
