// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(letters);
    Q_INIT_RESOURCE(letterfonts);
}

namespace lajur::letters {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

tl::unexpected<Error> incomplete(const QString &path)
{
    return failure(ErrorCode::Unavailable, Tr::tr("A part of the program is missing. Install it again."),
                   QStringLiteral("resource %1 cannot be used").arg(path));
}

} // namespace

void initResources()
{
    registerResources();
}

Status loadFonts()
{
    if (qGuiApp == nullptr)
        return failure(ErrorCode::Unavailable, Tr::tr("Letters cannot be printed by this program."),
                       QStringLiteral("no QGuiApplication"));
    static bool loaded = false;
    if (loaded)
        return {};
    initResources();
    for (const QString &path : {QStringLiteral(":/lajur/fonts/LiberationSerif-Regular.ttf"),
                                QStringLiteral(":/lajur/fonts/LiberationSerif-Bold.ttf")}) {
        if (QFontDatabase::addApplicationFont(path) < 0)
            return incomplete(path);
    }
    loaded = true;
    return {};
}

Result<QString> builtInTemplate()
{
    initResources();
    QFile file(QStringLiteral(":/lajur/letters/surat_rekomendasi.html.mustache"));
    if (!file.open(QIODevice::ReadOnly))
        return incomplete(file.fileName());
    return QString::fromUtf8(file.readAll());
}

QByteArray demoLogo()
{
    initResources();
    QFile file(QStringLiteral(":/lajur/demo/logo.png"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace lajur::letters
