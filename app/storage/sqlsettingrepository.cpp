// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlsettingrepository.h"

#include "app/storage/database.h"

using namespace lajur::domain;

namespace lajur::storage {

SqlSettingRepository::SqlSettingRepository(Database &database)
    : m_database(database)
{
}

Result<QString> SqlSettingRepository::value(const QString &key)
{
    QString value;
    LAJUR_TRY(
        m_database.statement(QStringLiteral("SELECT value FROM setting WHERE key = ?")).with(key).each([&](Row &row) {
            row >> value;
            return false;
        }));
    return value;
}

Status SqlSettingRepository::setValue(const QString &key, const QString &value)
{
    LAJUR_TRY(m_database
                  .statement(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
                  .with(key, value)
                  .change());
    return {};
}

Result<QHash<QString, QString>> SqlSettingRepository::all()
{
    QHash<QString, QString> settings;
    LAJUR_TRY(m_database.statement(QStringLiteral("SELECT key, value FROM setting")).each([&](Row &row) {
        QString key;
        QString value;
        row >> key >> value;
        settings.insert(key, value);
        return true;
    }));
    return settings;
}

} // namespace lajur::storage
