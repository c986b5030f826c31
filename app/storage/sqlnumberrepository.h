// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/numberrepository.h"

namespace lajur::storage {

class Database;

/// Keeps number series, their counters and every number taken in SQL.
class SqlNumberRepository final : public domain::NumberRepository
{
public:
    explicit SqlNumberRepository(Database &database);

    domain::Result<domain::SeriesId> insertSeries(const domain::NumberSeries &series) override;
    domain::Status updateSeries(const domain::NumberSeries &series) override;
    domain::Result<domain::NumberSeries> seriesByName(const QString &name) override;
    domain::Result<QList<domain::NumberSeries>> allSeries() override;
    domain::Result<int> take(domain::SeriesId series, int year) override;
    domain::Result<int> last(domain::SeriesId series, int year) override;
    domain::Result<domain::NumberId> insert(const domain::Number &number) override;
    domain::Status setState(domain::NumberId id, domain::NumberState state, const QByteArray &mac) override;
    domain::Result<domain::Number> byId(domain::NumberId id) override;
    domain::Result<QList<domain::Number>> all() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
