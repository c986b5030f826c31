// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace lajur::cli {

/// What a command answers: the same once as JSON for programs and once as lines for people.
struct Reply {
    QJsonValue json;
    QStringList lines;
};

/// Exit codes of lajurctl; written down in its man page.
enum ExitCode { Done = 0, RefusedByRule = 1, WrongUse = 2, DataDamaged = 3, WorldFailed = 4 };

ExitCode exitCodeOf(domain::ErrorCode code);

/// [{"code", "text", "field"}]
QJsonArray reasonsToJson(const QList<domain::Reason> &reasons);
/// {"code", "text", "detail", "reasons": [{"code", "text", "field"}]}
QJsonObject errorToJson(const domain::Error &error);
/// The sentence, and each reason it does not already give on a line of its own.
QStringList errorToLines(const domain::Error &error);

} // namespace lajur::cli
