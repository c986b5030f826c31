// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/rowversion.h"

#include "app/storage/database.h"
#include "app/storage/sqlfailure.h"

#include <QCoreApplication>

using namespace lajur::domain;

namespace lajur::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Status requireTouched(Database &database, const Result<int> &touched, const QString &table, qint64 id)
{
    if (!touched)
        return failure(touched);
    if (*touched > 0)
        return {};
    const auto found = database.statement(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(table))
                           .with(id)
                           .first<qint64>([](Row &) { return 1; });
    if (!found)
        return failure(found);
    if (!found->has_value())
        return tl::unexpected<Error>(
            SqlFailure::of(ErrorCode::NotFound, QStringLiteral("no such row in %1").arg(table)));
    return failure(
        ErrorCode::Conflict,
        Tr::tr("Somebody else changed the same record in the meantime. Load it again, then repeat your change."),
        QStringLiteral("row version of %1 differs").arg(table));
}

} // namespace lajur::storage
