// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace lajur::cli {

class CommandSet;

/// Runs many commands with one sign-in: one JSON object a line in, one a line out, in order.
class BatchCommand final : public Command
{
public:
    explicit BatchCommand(const CommandSet &commands);

    QString name() const override;
    QString summary() const override;
    domain::Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override;

private:
    QJsonObject runLine(const QByteArray &line, Workplace &workplace) const;

    const CommandSet &m_commands;
};

} // namespace lajur::cli
