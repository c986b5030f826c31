// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

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

constexpr qint64 LongestLine = 1024 * 1024;
constexpr int LinesBetweenUpkeep = 200; ///< The database's log grows until somebody empties it.

/// A line of input; one beyond LongestLine is cut short and its tail read over, so that it never runs as a command.
struct Line {
    QByteArray text;
    bool tooLong = false;

    static Line read(QFile &in)
    {
        const QByteArray text = in.readLine(LongestLine + 2); // room for the end of line and for C's end of text
        const bool tooLong = text.size() > LongestLine && !text.endsWith('\n');
        for (QByteArray tail = text; tooLong && !tail.isEmpty() && !tail.endsWith('\n');)
            tail = in.readLine(LongestLine);
        return {text.trimmed(), tooLong};
    }
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

/// The words of "args": texts, or whole numbers such as a case's id; empty if it is anything else.
QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue word : array) {
        const QVariant plain = word.toVariant();
        const bool isWhole = word.isDouble() && word.toInteger(0) == word.toInteger(1);
        if (!word.isString() && !isWhole)
            return {};
        words << plain.toString();
    }
    return words;
}

/// Runs many commands with one sign-in: one JSON object a line in, one a line out, in order.
class BatchCommand final : public Command
{
public:
    explicit BatchCommand(const CommandSet &commands)
        : m_commands(commands)
    {
    }
    QString name() const override { return QStringLiteral("batch"); }
    QString summary() const override
    {
        return Tr::tr("Runs commands from standard input, one JSON object a line, with one sign-in.");
    }
    Result<Reply> run(const QCommandLineParser &arguments, Workplace &workplace) override;

private:
    QJsonObject runLine(const Line &line, Workplace &workplace) const;

    const CommandSet &m_commands;
};

QJsonObject BatchCommand::runLine(const Line &line, Workplace &workplace) const
{
    if (line.tooLong)
        return answer(QJsonValue(QJsonValue::Undefined),
                      {WrongUse, failure(ErrorCode::WrongUse, Tr::tr("A line may hold at most 1 MiB."))});
    const QJsonObject request = QJsonDocument::fromJson(line.text).object();
    const QJsonValue id = request.value(QStringLiteral("id"));
    const QStringList words = wordsOf(request.value(QStringLiteral("args")));
    if (words.isEmpty())
        return answer(
            id,
            {WrongUse,
             failure(ErrorCode::WrongUse, Tr::tr("A line has to be a JSON object with “args”, a list of words."))});
    if (words.first() == name())
        return answer(id, {WrongUse, failure(ErrorCode::WrongUse, Tr::tr("A batch cannot hold another batch."))});
    workplace.setInput(request.value(QStringLiteral("input")));
    return answer(id, m_commands.run(words, workplace));
}

Result<Reply> BatchCommand::run(const QCommandLineParser &, Workplace &workplace)
{
    LAJUR_TRY(workplace.signedIn());
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, Tr::tr("Standard input cannot be read."));
    for (int count = 1; !in.atEnd(); ++count) {
        const Line line = Line::read(in);
        if (line.text.isEmpty() && !line.tooLong)
            continue;
        // Each answer leaves before the next line is read: what is answered is stored.
        const QByteArray out = QJsonDocument(runLine(line, workplace)).toJson(QJsonDocument::Compact) + '\n';
        if (std::fwrite(out.constData(), 1, size_t(out.size()), stdout) != size_t(out.size())
            || std::fflush(stdout) != 0)
            return failure(ErrorCode::Unavailable,
                           Tr::tr("Standard output was closed; the rest of the input was not run."));
        // What fails here fails again at the end, where it is told.
        if (count % LinesBetweenUpkeep == 0)
            (void)workplace.finish();
    }
    return Reply{QJsonValue(QJsonValue::Undefined), {}};
}

} // namespace

std::unique_ptr<Command> batchCommand(const CommandSet &commands)
{
    return std::make_unique<BatchCommand>(commands);
}

} // namespace lajur::cli
