// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/startoptions.h"

#include "translations/language.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace lajur::desktop {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

/// The same as lajurctl's, so that both find the same office.
QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/lajur");
}

} // namespace

Result<StartOptions> StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Carries requests for electronic certificates through the office's procedure."));
    const QCommandLineOption data(QStringLiteral("data"), Tr::tr("Folder of the office."), QStringLiteral("FOLDER"));
    const QCommandLineOption demo(QStringLiteral("demo"), Tr::tr("Open a demo office; it is made if there is none."));
    const QCommandLineOption language(QStringLiteral("language"), Tr::tr("Language of the window: id or en."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption exit(QStringLiteral("exit-after-startup"),
                                  Tr::tr("End as soon as the first page is painted."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({data, demo, language, exit});

    if (!parser.parse(arguments))
        return failure(ErrorCode::WrongUse, parser.errorText());
    StartOptions options;
    if (parser.isSet(help))
        options.answer = parser.helpText().trimmed();
    else if (parser.isSet(version))
        options.answer = QStringLiteral("lajur " LAJUR_VERSION);
    const QString folder = parser.isSet(data) ? parser.value(data) : defaultDataFolder();
    options.dataFolder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    options.demo = parser.isSet(demo);
    options.language = parser.value(language);
    options.exitAfterStartup = parser.isSet(exit);
    if (!options.language.isEmpty() && !translations::languages().contains(options.language))
        return failure(ErrorCode::WrongUse, Tr::tr("Languages are id and en, not “%1”.").arg(options.language));
    if (!parser.positionalArguments().isEmpty())
        return failure(
            ErrorCode::WrongUse,
            Tr::tr("Lajur does not know what to do with “%1”.").arg(parser.positionalArguments().constFirst()));
    return options;
}

} // namespace lajur::desktop
