// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/ports.h"

namespace lajur::services {

/// Seals the heads of all histories once a day, so that the newest entries cannot be cut off unseen either.
class DailySealing
{
public:
    explicit DailySealing(const Ports &ports);

    /// Writes today's seal if there is none yet and something happened since the last one; true if it did.
    domain::Result<bool> sealIfDue();

    /// Hash over the heads of all cases as they stood at that event.
    domain::Result<QByteArray> headsHash(qint64 lastEventId) const;

private:
    const Ports &m_ports;
};

} // namespace lajur::services
