// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/promise.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace lajur::crash {

namespace {

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject &json, const char *key, qint64 number)
{
    if (number != 0)
        json.insert(QLatin1String(key), number);
}

} // namespace

QByteArray Promise::toLine() const
{
    QJsonObject json;
    put(json, "act", act);
    put(json, "case", caseId);
    put(json, "event", event);
    put(json, "stage", stage);
    put(json, "mark", mark);
    put(json, "number", number);
    put(json, "paper", paper);
    put(json, "copied", copied);
    put(json, "trayPage", trayPage);
    put(json, "file", file);
    put(json, "size", size);
    put(json, "digest", digest);
    put(json, "draft", draft);
    put(json, "savedAt", savedAt.isValid() ? savedAt.toMSecsSinceEpoch() : 0);
    put(json, "user", user);
    put(json, "seal", seal);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Promise Promise::fromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto number = [&json](const char *key) { return json.value(QLatin1String(key)).toInteger(); };
    Promise promise;
    promise.act = text("act");
    promise.caseId = number("case");
    promise.event = int(number("event"));
    promise.stage = text("stage");
    promise.mark = text("mark");
    promise.number = text("number");
    promise.paper = text("paper");
    promise.copied = text("copied");
    promise.trayPage = number("trayPage");
    promise.file = text("file");
    promise.size = number("size");
    promise.digest = text("digest");
    promise.draft = number("draft");
    if (const qint64 time = number("savedAt"); time != 0)
        promise.savedAt = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    promise.user = text("user");
    promise.seal = int(number("seal"));
    return promise;
}

QList<Promise> Promise::fromLines(const QByteArrayList &lines)
{
    QList<Promise> promises;
    promises.reserve(lines.size());
    for (const QByteArray &line : lines)
        promises.append(fromLine(line));
    return promises;
}

QString digestOfFile(const QString &path, qint64 &size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace lajur::crash
