// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandset.h"

#include "app/cli/columns.h"
#include "app/cli/commands.h"

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

/// What the parser found wrong, in the user's language.
QString optionFault(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty() ? Tr::tr("An option lacks its value, or has one it does not take.")
                             : Tr::tr("There is no option “%1” here.").arg(unknown.first());
}

} // namespace

CommandSet::CommandSet()
{
    // In the order in which help lists them.
    for (const auto make :
         {demoCommand,       initCommand,          officialAddCommand,    userAddCommand,    userRolesCommand,
          userResetCommand,  userListCommand,      caseOpenCommand,       caseEditCommand,   caseListCommand,
          caseShowCommand,   caseActionsCommand,   caseActCommand,        caseUndoCommand,   caseAttachCommand,
          caseCancelCommand, casePackageCommand,   caseReceiptCommand,    paperShowCommand,  paperExportCommand,
          trayListCommand,   trayAddCommand,       trayAttachCommand,     trayRemoveCommand, letterIssueCommand,
          letterVoidCommand, letterReprintCommand, registerExportCommand, backupCommand,     restoreCommand,
          verifyCommand,     nikCommand,           ktpReadCommand,        ktpCompareCommand, workflowCheckCommand})
        m_commands.push_back(make());
    m_commands.push_back(batchCommand(*this));
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
        return wrongUse(unknownCommand(words));
    QCommandLineParser parser;
    parser.addOptions(command->options());
    if (!parser.parse(QStringList(QStringLiteral("lajurctl")) + rest))
        return wrongUse(optionFault(parser) + QLatin1Char(' ') + Tr::tr("Use: %1").arg(usage(*command)));
    const auto [least, most] = operandRange(command->operands());
    const qsizetype given = parser.positionalArguments().size();
    if (given < least || given > most)
        return wrongUse(Tr::tr("Use: %1").arg(usage(*command)));
    const Result<Reply> reply = command->run(parser, workplace);
    return {reply ? Done : exitCodeOf(reply.error().code), reply};
}

QString CommandSet::unknownCommand(const QStringList &words) const
{
    QStringList beginnings;
    for (const auto &command : m_commands) {
        if (command->name().startsWith(words.first() + QLatin1Char(' ')))
            beginnings << command->name();
    }
    return beginnings.isEmpty()
        ? Tr::tr("There is no command “%1”. lajurctl --help lists all.").arg(words.first())
        : Tr::tr("There is no command “%1”. Perhaps one of these: %2.")
              .arg(words.mid(0, 2).join(QLatin1Char(' ')), beginnings.join(QStringLiteral(", ")));
}

QStringList CommandSet::help(const QStringList &words) const
{
    QStringList rest;
    QList<QStringList> rows;
    if (const Command *command = words.isEmpty() ? nullptr : find(words, rest)) {
        const QList<QCommandLineOption> options = command->options();
        for (const QCommandLineOption &option : options)
            rows << QStringList{QStringLiteral("--%1 %2").arg(option.names().constLast(), option.valueName()),
                                option.description()};
        return QStringList{usage(*command), command->summary()} + columns(rows, QStringLiteral("  "));
    }
    for (const auto &command : m_commands)
        rows << QStringList{command->name(), command->summary()};
    return QStringList{
               Tr::tr("lajurctl [--data DIR] [--json] [--lang id|en] [--user NAME] [--password-fd N] [--recovery-fd N] "
                      "COMMAND …"),
               QString()}
    + columns(rows, QStringLiteral("  "))
        + QStringList{QString(), Tr::tr("lajurctl COMMAND --help explains one command; man lajurctl all of them.")};
}

} // namespace lajur::cli
