// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/preparedstatement.h"

#include <memory>
#include <QSqlQuery>

namespace lajur::storage {

/// Runs a statement through QtSql, on whatever server the connection leads to.
class QueryStatement final : public PreparedStatement
{
public:
    static domain::Result<std::unique_ptr<PreparedStatement>> prepare(const QSqlDatabase &connection,
                                                                      const QString &sql);

    void bind(int index, const SqlValue &value) override;
    domain::Status execute() override;
    bool next() override;
    domain::Status finish() override;
    int changed() const override;

    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    qint64 number(int column) const override;
    QDateTime time(int column) const override;

private:
    explicit QueryStatement(const QSqlDatabase &connection);

    QSqlQuery m_query;
};

} // namespace lajur::storage
