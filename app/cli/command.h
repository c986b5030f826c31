// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "app/cli/workplace.h"
#include "models/domain/result.h"

#include <QCommandLineParser>

namespace lajur::cli {

/// One subcommand of lajurctl: what it takes and what it does.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0; ///< Words as typed, "case open".
    virtual QString summary() const = 0; ///< One translated line.
    /// Names of the plain arguments; one in brackets may be left out, one ending in "…" may repeat.
    virtual QStringList operands() const { return {}; }
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual domain::Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) = 0;
};

} // namespace lajur::cli
