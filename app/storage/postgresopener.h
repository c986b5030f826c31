// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/connection.h"
#include "models/domain/result.h"

namespace lajur::storage {

struct DatabaseLocation;
struct DatabaseOptions;

/// Connects to the server and refuses a database that is another program's or newer. An empty one needs `create`.
domain::Result<Connection> openPostgres(const DatabaseLocation &location, const DatabaseOptions &options,
                                        int newestSchema);

} // namespace lajur::storage
