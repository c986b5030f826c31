// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/jsonsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QStringDecoder>

#include <algorithm>

namespace lajur::workflow {

using domain::ErrorCode;
using domain::failure;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};

/// Where a byte lies, as an editor counts: from 1, in characters.
struct Place {
    qsizetype line = 1;
    qsizetype column = 1;
};

Place placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

bool isDeeperThan(const QJsonValue &value, int limit)
{
    if (!value.isArray() && !value.isObject())
        return false;
    if (limit == 0)
        return true;
    const auto deeper = [limit](const QJsonValue &child) { return isDeeperThan(child, limit - 1); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), deeper);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), deeper);
}

domain::Result<QJsonObject> refused(const QString &code, const QString &text, const QString &place = {})
{
    return failure(ErrorCode::Invalid, Tr::tr("The workflow file cannot be used. %1").arg(text),
                   QStringLiteral("workflow source: %1 %2").arg(code, place).trimmed(), {{code, text, place}});
}

domain::Result<QJsonObject> tooDeep()
{
    return refused(
        QStringLiteral("too-deep"),
        Tr::tr("It is nested deeper than %1 levels. Compare it with the shipped file.").arg(MaximumSourceDepth));
}

domain::Result<QJsonObject> syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    if (error.error == QJsonParseError::DeepNesting)
        return tooDeep();
    const Place place = placeOf(json, error.offset);
    return refused(QStringLiteral("syntax"),
                   Tr::tr("Line %1, column %2: this is not valid JSON (%3).")
                       .arg(place.line)
                       .arg(place.column)
                       .arg(error.errorString()),
                   QStringLiteral("%1:%2").arg(place.line).arg(place.column));
}

} // namespace

domain::Result<QJsonObject> readJsonObject(const QByteArray &json)
{
    if (json.size() > MaximumSourceSize)
        return refused(QStringLiteral("too-large"), Tr::tr("It is larger than 1 MB, so it is no workflow file."));
    if (json.trimmed().isEmpty())
        return refused(QStringLiteral("empty"), Tr::tr("It is empty."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError())
        return refused(QStringLiteral("encoding"), Tr::tr("It is not encoded in UTF-8. Save it again as UTF-8."));
    if (text.contains(QChar::Null))
        return refused(QStringLiteral("encoding"), Tr::tr("It holds zero bytes, so it is no text file."));

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(json, error);
    if (!document.isObject())
        return refused(QStringLiteral("no-object"), Tr::tr("It must hold one JSON object { … }."));
    if (isDeeperThan(document.object(), MaximumSourceDepth))
        return tooDeep();
    return document.object();
}

} // namespace lajur::workflow
