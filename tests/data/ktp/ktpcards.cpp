// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/ktp/cardpicture.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace lajur::ktpcards;

namespace {

QJsonObject truthOf(const CardPicture &picture, const QString &file)
{
    QJsonArray corners;
    for (const QPointF &corner : picture.card)
        corners.append(QJsonArray{corner.x(), corner.y()});
    const CardPerson &person = picture.person;
    return {{QStringLiteral("file"), file},
            {QStringLiteral("fault"), faultName(picture.order.fault)},
            {QStringLiteral("dpi"), picture.order.dpi},
            {QStringLiteral("turn"), picture.turn},
            {QStringLiteral("card"), corners},
            {QStringLiteral("nik"), person.nik},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("birthPlace"), person.birthPlace},
            {QStringLiteral("birthDate"), person.birthDate.toString(Qt::ISODate)},
            {QStringLiteral("sex"), lajur::domain::sexCode(person.sex)}};
}

} // namespace

/// Writes pictures of invented cards and the truth about them into a folder.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("First seed."), QStringLiteral("number"),
                                  QStringLiteral("1"));
    const QCommandLineOption count(QStringLiteral("count"), QStringLiteral("How many."), QStringLiteral("number"),
                                   QStringLiteral("10"));
    parser.addOptions({seed, count});
    parser.addHelpOption();
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral(".")));
    QJsonArray truths;
    for (int i = 0; i < parser.value(count).toInt(); ++i) {
        const quint32 number = parser.value(seed).toUInt() + quint32(i);
        const CardPicture picture = makePicture(mixedOrder(number), number);
        const QString file = QStringLiteral("%1.png").arg(number, 5, 10, QLatin1Char('0'));
        if (!picture.image.save(folder.filePath(file))) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(folder.filePath(file)));
            return 1;
        }
        truths.append(truthOf(picture, file));
    }
    QFile truth(folder.filePath(QStringLiteral("truth.json")));
    return truth.open(QIODevice::WriteOnly) && truth.write(QJsonDocument(truths).toJson()) > 0 ? 0 : 1;
}
