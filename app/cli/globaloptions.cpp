// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/globaloptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QStandardPaths>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QHash<QString, bool GlobalOptions::*> &flags()
{
    static const QHash<QString, bool GlobalOptions::*> all{{QStringLiteral("--json"), &GlobalOptions::json},
                                                           {QStringLiteral("--help"), &GlobalOptions::help},
                                                           {QStringLiteral("-h"), &GlobalOptions::help},
                                                           {QStringLiteral("--version"), &GlobalOptions::version}};
    return all;
}

const QHash<QString, QString GlobalOptions::*> &texts()
{
    static const QHash<QString, QString GlobalOptions::*> all{
        {QStringLiteral("--data"), &GlobalOptions::dataFolder},
        {QStringLiteral("--user"), &GlobalOptions::user},
        {QStringLiteral("--lang"), &GlobalOptions::language},
        {QStringLiteral("--password-fd"), &GlobalOptions::passwordFd},
        {QStringLiteral("--recovery-fd"), &GlobalOptions::recoveryFd}};
    return all;
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/lajur");
}

Result<GlobalOptions> GlobalOptions::parse(const QStringList &arguments)
{
    GlobalOptions options;
    options.dataFolder = defaultDataFolder();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (argument == u"--") {
            options.rest << arguments.mid(i);
            break;
        }
        // Behind a command --version is the command's: which version of a paper.
        const bool ofCommand = argument == u"--version" && !options.rest.isEmpty();
        if (const auto flag = flags().value(argument); flag && !ofCommand) {
            options.*flag = true;
        } else if (const auto text = texts().value(name)) {
            const bool inside = argument.contains(QLatin1Char('='));
            const QString value = inside ? argument.section(QLatin1Char('='), 1) : arguments.value(++i);
            if (value.isEmpty())
                return failure(ErrorCode::WrongUse, Tr::tr("The option %1 needs a value.").arg(name));
            options.*text = value;
        } else {
            options.rest << argument;
        }
    }
    if (options.language != u"id" && options.language != u"en")
        return failure(ErrorCode::WrongUse, Tr::tr("Languages are id and en, not “%1”.").arg(options.language));
    options.dataFolder = QDir::cleanPath(QDir().absoluteFilePath(options.dataFolder));
    return options;
}

} // namespace lajur::cli
