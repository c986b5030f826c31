// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <atomic>

namespace lajur::services {

/// Lets one thread see how far a long piece of work on another has come, and stop it between two of its parts.
class Progress
{
public:
    void begin(int total) { m_total = total; }
    /// Called by the work after each part; Cancelled once somebody wants it to stop.
    domain::Status advance(int done);

    int done() const { return m_done; }
    int total() const { return m_total; } ///< 0 until it is known.
    void cancel() { m_cancelled = true; }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace lajur::services
