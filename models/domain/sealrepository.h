// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dailyseal.h"
#include "models/domain/id.h"
#include "models/domain/result.h"

#include <optional>

namespace lajur::domain {

/// Newest line of one case's history.
struct CaseHead {
    CaseId caseId;
    int sequence = 0;
    QByteArray mac;
};

/// Keeps the daily seals.
class SealRepository
{
public:
    virtual ~SealRepository() = default;
    virtual Status insert(const DailySeal &seal) = 0;
    virtual Result<std::optional<DailySeal>> last() = 0;
    virtual Result<QList<DailySeal>> all() = 0;
    /// Heads of all cases in order of case id, counting only events up to `lastEventId` (0: all).
    virtual Result<QList<CaseHead>> heads(qint64 lastEventId) = 0;
    /// Highest event id and how many events there are.
    virtual Result<std::pair<qint64, qint64>> eventRange() = 0;
    /// How many events there are up to and including that id.
    virtual Result<qint64> eventCountUpTo(qint64 lastEventId) = 0;
};

} // namespace lajur::domain
