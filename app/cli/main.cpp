// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/secrets.h"

#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    const QString password = lajur::cli::takePasswordFromEnvironment();
    // Qt speaks to programmers; QT_LOGGING_RULES is stronger than this and brings its words back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    qputenv("QT_QPA_PLATFORM", "offscreen"); // letters need fonts, not a display
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("lajurctl"));
    return lajur::cli::runCommandLine(QGuiApplication::arguments().mid(1), password);
}
