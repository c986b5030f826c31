// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settingrepository.h"

namespace lajur::storage {

class Database;

/// Keeps the office's settings in SQL.
class SqlSettingRepository final : public domain::SettingRepository
{
public:
    explicit SqlSettingRepository(Database &database);

    domain::Result<QString> value(const QString &key) override;
    domain::Status setValue(const QString &key, const QString &value) override;
    domain::Result<QHash<QString, QString>> all() override;

private:
    Database &m_database;
};

} // namespace lajur::storage
