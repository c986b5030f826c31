// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace lajur::cli {

/// A time as typed: ISO 8601; without an offset the office's clock (WIB). WrongUse if it is none.
domain::Result<QDateTime> parseTime(const QString &text);
/// "key=value" words as an object; WrongUse for one without a key.
domain::Result<QJsonObject> parseValues(const QStringList &pairs);
/// Time for JSON output: ISO 8601, UTC, milliseconds; empty if not set.
QString timeText(const QDateTime &time);
/// Time for people, on the office's clock.
QString localTimeText(const QDateTime &time);

} // namespace lajur::cli
