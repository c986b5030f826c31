// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/numberseries.h"
#include "models/domain/result.h"

#include <optional>

namespace lajur::domain {

/// Keeps number series and the numbers taken from them.
class NumberRepository
{
public:
    virtual ~NumberRepository() = default;
    virtual Result<SeriesId> insertSeries(const NumberSeries &series) = 0;
    virtual Status updateSeries(const NumberSeries &series) = 0;
    virtual Result<NumberSeries> seriesByName(const QString &name) = 0;
    virtual Result<QList<NumberSeries>> allSeries() = 0;
    /// The next value of the series in the year, from its counter row, inside the caller's transaction:
    /// given back when that rolls back, so there are neither doubles nor gaps.
    virtual Result<int> take(SeriesId series, int year) = 0;
    /// The value taken last in the year, 0 if none was.
    virtual Result<int> last(SeriesId series, int year) = 0;
    /// Conflict if the same text is already recorded in the series and year.
    virtual Result<NumberId> insert(const Number &number) = 0;
    virtual Status setState(NumberId id, NumberState state, const QByteArray &mac) = 0;
    virtual Result<Number> byId(NumberId id) = 0;
    virtual Result<QList<Number>> all() = 0;
};

} // namespace lajur::domain
