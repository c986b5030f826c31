// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"
#include "app/desktop/startoptions.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lajur"));
    QApplication::setApplicationVersion(QStringLiteral(LAJUR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lajur"));
    const auto options = lajur::desktop::StartOptions::parse(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().text));
        return 2;
    }
    if (!options->answer.isEmpty()) {
        std::printf("%s\n", qUtf8Printable(options->answer));
        return 0;
    }
    lajur::desktop::Program program(*options);
    return program.run();
}
