// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "app/cli/workplace.h"

#include <QCommandLineParser>

namespace lajur::cli {

/// --by, --note, --at and --set.
QList<QCommandLineOption> stepOptions();
/// The step that these options and further name=value words ask for; WrongUse for a time or a value that is none.
domain::Result<services::StepRequest> readStep(const QString &transition, const QStringList &furtherValues,
                                               const QCommandLineParser &arguments);
/// Takes a step on the case with this number or id.
domain::Result<Reply> takeStep(Workplace &workplace, const QString &caseText, const services::StepRequest &request);

} // namespace lajur::cli
