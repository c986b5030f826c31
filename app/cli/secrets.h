// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace lajur::cli {

/// The first line that can be read from a file descriptor, given as the user typed its number; not a byte beyond that
/// line is taken. WrongUse if the descriptor is none, is closed, or gives an empty line.
domain::Result<QString> readSecret(const QString &descriptor);

/// What LAJUR_PASSWORD holds. The variable is gone afterwards and its place overwritten, so that no child, no crash
/// report and no reader of /proc gets it.
QString takePasswordFromEnvironment();

} // namespace lajur::cli
