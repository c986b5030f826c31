// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace lajur::cli {

/// An option; with the name of its value if it takes one.
QCommandLineOption option(const char *name, const QString &description, const char *value = nullptr);
/// The whole number an option gives, `otherwise` if it is left out; WrongUse outside `least` to `most`.
domain::Result<int> numberOf(const QCommandLineParser &arguments, const char *option, int least, int most,
                             int otherwise);

/// A time as typed: ISO 8601 with a time of day; without an offset the office's clock (WIB). WrongUse if it is none.
domain::Result<QDateTime> parseTime(const QString &text);
/// "key=value" words as an object; WrongUse for one without a key, and for a key given twice.
domain::Result<QJsonObject> parseValues(const QStringList &pairs);
/// Time for JSON output: ISO 8601, UTC, milliseconds; empty if not set.
QString timeText(const QDateTime &time);
/// Time for people, on the office's clock.
QString localTimeText(const QDateTime &time);

} // namespace lajur::cli
