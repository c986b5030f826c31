// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/connection.h"

#include <QUuid>

namespace lajur::storage {

Connection::Connection(const QString &driver)
    : m_database(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

Connection::Connection(Connection &&other) noexcept
    : m_database(std::exchange(other.m_database, QSqlDatabase()))
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    if (name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace lajur::storage
