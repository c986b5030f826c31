// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/official.h"
#include "models/domain/result.h"

#include <optional>

namespace lajur::domain {

/// Keeps the officials and the periods they held a function.
class OfficialRepository
{
public:
    virtual ~OfficialRepository() = default;
    virtual Result<OfficialId> insert(const Official &official) = 0;
    virtual Status update(const Official &official) = 0;
    virtual Result<QList<Official>> all() = 0;
    virtual Result<Official> byId(OfficialId id) = 0;
    /// Whoever held the function on the day; of several the one whose period began last.
    virtual Result<std::optional<Official>> onDuty(const QString &function, QDate day) = 0;
    /// Whoever signs letters on the day.
    virtual Result<std::optional<Official>> signatory(QDate day) = 0;
};

} // namespace lajur::domain
