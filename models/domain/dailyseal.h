// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

namespace lajur::domain {

/// Binds the heads of all histories of a day, and the seal before it, under the office's key.
struct DailySeal {
    int sequence = 0;
    QDate day;
    QDateTime sealedAt;
    qint64 lastEventId = 0; ///< Highest event covered.
    qint64 eventCount = 0;
    QByteArray headsHash; ///< Hash over (case, sequence, mac) of all cases in order of id.
    QByteArray mac; ///< Keyed hash over all of the above and the seal before.
};

} // namespace lajur::domain
