// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batchcommand.h"

#include "app/cli/commandset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject answer(const QJsonValue &id, const Outcome &outcome)
{
    QJsonObject line{{QStringLiteral("exit"), int(outcome.exitCode)}};
    if (!id.isUndefined())
        line.insert(QStringLiteral("id"), id);
    if (outcome.reply)
        line.insert(QStringLiteral("result"), outcome.reply->json);
    else
        line.insert(QStringLiteral("error"), errorToJson(outcome.reply.error()));
    return line;
}

} // namespace

BatchCommand::BatchCommand(const CommandSet &commands)
    : m_commands(commands)
{
}

QString BatchCommand::name() const
{
    return QStringLiteral("batch");
}

QString BatchCommand::summary() const
{
    return Tr::tr("Runs commands from standard input, one JSON object a line, with one sign-in.");
}

QJsonObject BatchCommand::runLine(const QByteArray &line, Workplace &workplace) const
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject request = document.object();
    const QJsonValue id = request.value(QStringLiteral("id"));
    QStringList words;
    const QJsonArray arguments = request.value(QStringLiteral("args")).toArray();
    for (const QJsonValue &word : arguments)
        words << (word.isString() ? word.toString() : QString::number(word.toInteger()));
    if (words.isEmpty() || words.first() == u"batch")
        return answer(id, {WrongUse, failure(ErrorCode::WrongUse, Tr::tr("A line has to be a JSON object with “args”, a list of words."))});
    const QJsonValue input = request.value(QStringLiteral("input"));
    workplace.setInput(input.isObject() ? std::optional(input.toObject()) : std::nullopt);
    return answer(id, m_commands.run(words, workplace));
}

Result<Reply> BatchCommand::run(const QCommandLineParser &, Workplace &workplace)
{
    LAJUR_TRY(workplace.signedIn());
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, Tr::tr("Standard input cannot be read."));
    int lines = 0;
    while (!in.atEnd()) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty())
            continue;
        ++lines;
        // Each answer leaves before the next line is read: what is answered is stored.
        const QByteArray out = QJsonDocument(runLine(line, workplace)).toJson(QJsonDocument::Compact) + '\n';
        if (std::fwrite(out.constData(), 1, size_t(out.size()), stdout) != size_t(out.size()) || std::fflush(stdout) != 0)
            return failure(ErrorCode::Unavailable, Tr::tr("Standard output was closed; the rest of the input was not run."));
    }
    return Reply{QJsonValue(QJsonValue::Undefined), {}};
}

} // namespace lajur::cli
