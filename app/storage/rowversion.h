// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace lajur::storage {

class Database;

/// Success if a change guarded by `row_version` touched its row; else Conflict, or NotFound if `table` has no such id.
domain::Status requireTouched(Database &database, const domain::Result<int> &touched, const QString &table, qint64 id);

/// Success if an `ON CONFLICT DO NOTHING RETURNING id` gave an id; else Conflict with the given sentence.
template <typename IdType>
domain::Result<IdType> requireNew(const domain::Result<qint64> &inserted, const QString &sentence,
                                  const QString &detail)
{
    if (!inserted)
        return domain::failure(inserted);
    if (*inserted == 0)
        return domain::failure(domain::ErrorCode::Conflict, sentence, detail);
    return IdType{*inserted};
}

} // namespace lajur::storage
