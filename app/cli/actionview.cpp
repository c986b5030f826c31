// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/actionview.h"

#include "models/workflow/vocabulary.h"

namespace lajur::cli {

namespace {

QJsonObject inputToJson(const workflow::Input &input)
{
    return {{QStringLiteral("name"), input.name},
            {QStringLiteral("title"), input.title.shown()},
            {QStringLiteral("type"), workflow::inputTypesByName().key(input.type)},
            {QStringLiteral("required"), input.required},
            {QStringLiteral("minimumLength"), input.minimumLength},
            {QStringLiteral("choices"), QJsonArray::fromStringList(input.choices)}};
}

QJsonObject actionToJson(const workflow::Action &action)
{
    QJsonArray inputs;
    for (const workflow::Input &input : action.inputs)
        inputs.append(inputToJson(input));
    return {{QStringLiteral("action"), action.transition},
            {QStringLiteral("title"), action.title.shown()},
            {QStringLiteral("function"), action.function},
            {QStringLiteral("target"), action.target},
            {QStringLiteral("open"), action.open},
            {QStringLiteral("reasons"), reasonsToJson(action.closedBecause)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(action.warnings)},
            {QStringLiteral("confirm"), action.confirm.shown()},
            {QStringLiteral("inputs"), inputs}};
}

QStringList actionToLines(const workflow::Action &action)
{
    const QString indent(8, QLatin1Char(' '));
    QStringList lines{QStringLiteral("%1 %2  %3")
                          .arg(action.open ? QStringLiteral("+") : QStringLiteral("-"))
                          .arg(action.transition, -24)
                          .arg(action.title.shown())};
    for (const domain::Reason &reason : action.closedBecause)
        lines << indent + reason.text;
    for (const QString &warning : action.warnings)
        lines << indent + QStringLiteral("! ") + warning;
    for (const workflow::Input &input : action.inputs) {
        if (!action.open)
            break;
        const QString value = input.choices.isEmpty() ? QStringLiteral("…") : input.choices.join(QLatin1Char('|'));
        const QString assignment = QStringLiteral("--set %1=%2").arg(input.name, value);
        lines << indent + (input.required ? assignment : QLatin1Char('[') + assignment + QLatin1Char(']'))
                + QStringLiteral("  ") + input.title.shown();
    }
    return lines;
}

} // namespace

Reply actionsReply(const QList<workflow::Action> &actions)
{
    Reply reply;
    QJsonArray array;
    for (const workflow::Action &action : actions) {
        array.append(actionToJson(action));
        reply.lines << actionToLines(action);
    }
    reply.json = array;
    return reply;
}

} // namespace lajur::cli
