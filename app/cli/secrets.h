// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::cli {

/// The first line of a file descriptor; Invalid if it cannot be read or is empty.
domain::Result<QString> readSecret(int fd);

/// What LAJUR_PASSWORD holds; the variable is gone afterwards, so that no child and no crash report gets it.
QString takePasswordFromEnvironment();

} // namespace lajur::cli
