// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace lajur::workflow {

/// Largest workflow file in bytes; the shipped ones have under 30 KB.
inline constexpr qsizetype MaximumSourceSize = 1024 * 1024;
/// Deepest nesting of a workflow file; the schema needs six levels.
inline constexpr int MaximumSourceDepth = 16;

/// The object a JSON text holds; Invalid with line and column if it is not UTF-8 or not JSON, is larger than
/// MaximumSourceSize, is nested deeper than MaximumSourceDepth, or is no object.
domain::Result<QJsonObject> readJsonObject(const QByteArray &json);

} // namespace lajur::workflow
