// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

namespace lajur::storage {

/// Owns one QtSql connection under a name nobody else has, and takes it off Qt's list at the end.
class Connection
{
public:
    explicit Connection(const QString &driver);
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;
    Q_DISABLE_COPY(Connection)

    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
};

} // namespace lajur::storage
