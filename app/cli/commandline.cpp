// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commandset.h"
#include "app/cli/secrets.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool print(FILE *file, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size())
        && std::fflush(file) == 0;
}

bool print(FILE *file, const QStringList &lines)
{
    return lines.isEmpty() || print(file, lines.join(QLatin1Char('\n')).toUtf8() + '\n');
}

bool printJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return print(stdout, document.toJson(QJsonDocument::Compact) + '\n');
}

int show(const Outcome &outcome, bool json)
{
    if (!outcome.reply) {
        if (json)
            printJson(QJsonObject{{QStringLiteral("error"), errorToJson(outcome.reply.error())}});
        print(stderr, errorToLines(outcome.reply.error()));
        return outcome.exitCode;
    }
    const bool nothingToSay = json && outcome.reply->json.isUndefined();
    const bool printed = nothingToSay || (json ? printJson(outcome.reply->json) : print(stdout, outcome.reply->lines));
    if (printed)
        return outcome.exitCode;
    print(stderr, {Tr::tr("The answer could not be written to standard output; what was asked for is done.")});
    return WorldFailed;
}

Result<QString> password(const GlobalOptions &options, const QString &environmentPassword)
{
    if (options.passwordFd.isEmpty())
        return environmentPassword;
    return readSecret(options.passwordFd);
}

} // namespace

int runCommandLine(const QStringList &arguments, const QString &environmentPassword)
{
    translations::speak(QStringLiteral("id"));
    const auto options = GlobalOptions::parse(arguments);
    if (!options)
        return show({WrongUse, failure(options)}, arguments.contains(QStringLiteral("--json")));
    translations::speak(options->language);
    const CommandSet commands;
    if (options->version)
        return show({Done,
                     Reply{QJsonObject{{QStringLiteral("version"), QStringLiteral(LAJUR_VERSION)}},
                           {QStringLiteral("lajurctl " LAJUR_VERSION)}}},
                    options->json);
    if (options->help || options->rest.isEmpty()) {
        print(options->help ? stdout : stderr, commands.help(options->rest));
        return options->help ? Done : WrongUse;
    }
    const auto secret = password(*options, environmentPassword);
    if (!secret)
        return show({WrongUse, failure(secret)}, options->json);
    Workplace workplace(*options, *secret);
    const Outcome outcome = commands.run(options->rest, workplace);
    const Status finished = workplace.finish();
    const int exitCode = show(outcome, options->json);
    if (!finished) // what was asked for is done and stored; say what was not
        print(stderr, errorToLines(finished.error()));
    return exitCode;
}

} // namespace lajur::cli
