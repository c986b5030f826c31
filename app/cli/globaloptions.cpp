// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/globaloptions.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace lajur::cli {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
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
        QString *text = name == u"--data" ? &options.dataFolder
            : name == u"--user"           ? &options.user
            : name == u"--lang"           ? &options.language
                                          : nullptr;
        if (argument == u"--json") {
            options.json = true;
        } else if (argument == u"--help" || argument == u"-h") {
            options.help = true;
        } else if (argument == u"--version") {
            options.version = true;
        } else if (text || name == u"--password-fd") {
            const bool inside = argument.contains(QLatin1Char('='));
            if (!inside && i + 1 >= arguments.size())
                return failure(ErrorCode::WrongUse, Tr::tr("The option %1 needs a value.").arg(name));
            const QString value = inside ? argument.section(QLatin1Char('='), 1) : arguments[++i];
            bool isNumber = true;
            if (text)
                *text = value;
            else
                options.passwordFd = value.toInt(&isNumber);
            if (!isNumber || value.isEmpty())
                return failure(ErrorCode::WrongUse, Tr::tr("The option %1 cannot have the value “%2”.").arg(name, value));
        } else {
            options.rest << argument;
        }
    }
    if (options.language != u"id" && options.language != u"en")
        return failure(ErrorCode::WrongUse, Tr::tr("Languages are id and en, not “%1”.").arg(options.language));
    return options;
}

} // namespace lajur::cli
