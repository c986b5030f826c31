// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/connection.h"
#include "models/domain/result.h"

namespace lajur::storage {

struct DatabaseLocation;
struct DatabaseOptions;

/// Looks at the file read-only first, so that a foreign, damaged or newer one is refused untouched, then opens it with
/// the settings Lajur relies on. A new file is readable by its owner alone.
domain::Result<Connection> openSqlite(const DatabaseLocation &location, const DatabaseOptions &options,
                                      int newestSchema);

} // namespace lajur::storage
