// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ctime>

namespace lajur::ktp {

/// Bounds work by what it costs this process, not by the clock on the wall: a busy PC reads a card later than an idle
/// one, and has to read the same.
class ProcessorTime
{
public:
    double seconds() const { return double(std::clock() - m_since) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_since = std::clock();
};

} // namespace lajur::ktp
