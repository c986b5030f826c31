// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandset.h"

#include "app/cli/accountcommands.h"
#include "app/cli/batchcommand.h"
#include "app/cli/casecommands.h"
#include "app/cli/democommands.h"
#include "app/cli/lettercommands.h"
#include "app/cli/officecommands.h"
#include "app/cli/upkeepcommands.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Outcome wrongUse(const QString &text)
{
    return {WrongUse, failure(ErrorCode::WrongUse, text)};
}

/// Least and greatest number of plain arguments a command takes.
std::pair<int, int> operandRange(const QStringList &operands)
{
    int least = 0;
    int most = 0;
    for (const QString &operand : operands) {
        least += operand.startsWith(QLatin1Char('[')) ? 0 : 1;
        most = operand.contains(QChar(0x2026)) ? 1000 : most + 1;
    }
    return {least, most};
}

QString usage(const Command &command)
{
    QString line = QStringLiteral("lajurctl ") + command.name();
    const QStringList operands = command.operands();
    for (const QString &operand : operands)
        line += QLatin1Char(' ') + operand;
    const QList<QCommandLineOption> options = command.options();
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        line += QStringLiteral(" [--%1%2]").arg(option.names().constLast(), value);
    }
    return line;
}

} // namespace

CommandSet::CommandSet()
{
    for (auto &&commands : {demoCommands, officeCommands, accountCommands, caseCommands, letterCommands, upkeepCommands}) {
        for (auto &command : commands())
            add(std::move(command));
    }
    add(std::make_unique<BatchCommand>(*this));
}

Command *CommandSet::find(const QStringList &words, QStringList &rest) const
{
    for (const auto &command : m_commands) {
        const QStringList name = command->name().split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name) {
            rest = words.mid(name.size());
            return command.get();
        }
    }
    return nullptr;
}

Outcome CommandSet::run(const QStringList &words, Workplace &workplace) const
{
    QStringList rest;
    Command *command = find(words, rest);
    if (!command)
        return wrongUse(Tr::tr("There is no command “%1”. lajurctl --help lists all.").arg(words.mid(0, 2).join(QLatin1Char(' '))));
    QCommandLineParser parser;
    parser.addOptions(command->options());
    if (!parser.parse(QStringList(QStringLiteral("lajurctl")) + rest))
        return wrongUse(parser.errorText() + QLatin1Char('\n') + usage(*command));
    const auto [least, most] = operandRange(command->operands());
    const qsizetype given = parser.positionalArguments().size();
    if (given < least || given > most)
        return wrongUse(Tr::tr("Use: %1").arg(usage(*command)));
    const Result<Reply> reply = command->run(parser, workplace);
    return {reply ? Done : exitCodeOf(reply.error().code), reply};
}

QStringList CommandSet::help(const QStringList &words) const
{
    QStringList rest;
    if (const Command *command = words.isEmpty() ? nullptr : find(words, rest)) {
        QStringList lines{usage(*command), command->summary()};
        const QList<QCommandLineOption> options = command->options();
        for (const QCommandLineOption &option : options)
            lines << QStringLiteral("  --%1  %2").arg(option.names().constLast(), -18).arg(option.description());
        return lines;
    }
    QStringList lines{Tr::tr("lajurctl [--data DIR] [--json] [--lang id|en] [--user NAME] [--password-fd N] COMMAND …"), QString()};
    for (const auto &command : m_commands)
        lines << QStringLiteral("  %1 %2").arg(command->name(), -18).arg(command->summary());
    lines << QString() << Tr::tr("lajurctl COMMAND --help explains one command; man lajurctl all of them.");
    return lines;
}

} // namespace lajur::cli
