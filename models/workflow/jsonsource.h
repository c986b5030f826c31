// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace lajur::workflow {

/// Largest file in bytes; the shipped ones have under 40 KB.
inline constexpr qsizetype MaximumSourceSize = 1024 * 1024;
/// Deepest nesting of a file; the schema of workflows needs eight levels.
inline constexpr int MaximumSourceDepth = 16;

/// The object a JSON text holds; Invalid with line and column if it is not UTF-8 or not JSON, is larger than
/// MaximumSourceSize, is nested deeper than MaximumSourceDepth, or is no object. `complaint` is the translated sentence
/// that begins the error, with %1 for the fault: "The workflow file cannot be used. %1".
domain::Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &complaint);

/// The same for an object that must follow the schema `schema` (a name below `:/lajur/`), with the JSON pointer of
/// every departure from it.
domain::Result<QJsonObject> readCheckedObject(const QByteArray &json, const QString &schema, const QString &complaint);

/// Invalid with the first fault in the text, all of them in the reasons; `faults` is not empty.
tl::unexpected<domain::Error> sourceRefused(const QString &complaint, const QList<domain::Reason> &faults);

} // namespace lajur::workflow
