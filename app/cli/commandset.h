// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace lajur::cli {

/// What running a line came to.
struct Outcome {
    ExitCode exitCode = Done;
    domain::Result<Reply> reply;
};

/// All subcommands; finds the one meant, checks its arguments and runs it.
class CommandSet
{
public:
    CommandSet();

    /// `words` begins with the command's words. WrongUse for an unknown command, option or number of arguments.
    Outcome run(const QStringList &words, Workplace &workplace) const;
    /// Help on everything, or on the command the words name.
    QStringList help(const QStringList &words) const;

private:
    Command *find(const QStringList &words, QStringList &rest) const;
    QString unknownCommand(const QStringList &words) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace lajur::cli
