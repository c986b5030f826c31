// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sealrepository.h"

namespace lajur::storage {

class Database;

/// Keeps the daily seals in SQL and gathers what they bind.
class SqlSealRepository final : public domain::SealRepository
{
public:
    explicit SqlSealRepository(Database &database);

    domain::Status insert(const domain::DailySeal &seal) override;
    domain::Result<std::optional<domain::DailySeal>> last() override;
    domain::Result<QList<domain::DailySeal>> all() override;
    domain::Result<QList<domain::CaseHead>> heads(qint64 lastEventId) override;
    domain::Result<std::pair<qint64, qint64>> eventRange() override;
    domain::Result<qint64> eventCountUpTo(qint64 lastEventId) override;

private:
    Database &m_database;
};

} // namespace lajur::storage
