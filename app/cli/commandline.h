// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"

#include <QStringList>

namespace lajur::cli {

/// Runs one line of lajurctl from its arguments to its exit code: options, language, password, command, output.
/// `environmentPassword` is what LAJUR_PASSWORD held.
int runCommandLine(const QStringList &arguments, const QString &environmentPassword);

} // namespace lajur::cli
