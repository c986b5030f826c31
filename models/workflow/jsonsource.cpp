// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/jsonsource.h"

#include "models/workflow/resources.h"
#include "models/workflow/schemacheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QStringDecoder>

#include <algorithm>

namespace lajur::workflow {

using namespace domain;

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

Reason fault(const QString &code, const QString &text, const QString &place = {})
{
    return {code, text, place};
}

Reason tooDeep()
{
    return fault(
        QStringLiteral("too-deep"),
        Tr::tr("It is nested deeper than %1 levels. Compare it with the shipped file.").arg(MaximumSourceDepth));
}

Reason syntaxFault(const QByteArray &json, const QJsonParseError &error)
{
    if (error.error == QJsonParseError::DeepNesting)
        return tooDeep();
    const Place place = placeOf(json, error.offset);
    return fault(QStringLiteral("syntax"),
                 Tr::tr("Line %1, column %2: this is not valid JSON (%3).")
                     .arg(place.line)
                     .arg(place.column)
                     .arg(error.errorString()),
                 QStringLiteral("%1:%2").arg(place.line).arg(place.column));
}

/// What keeps the bytes from being a text of JSON at all.
QList<Reason> encodingFaults(const QByteArray &json)
{
    if (json.size() > MaximumSourceSize)
        return {fault(QStringLiteral("too-large"), Tr::tr("It is larger than 1 MB, which no such file is."))};
    if (json.trimmed().isEmpty())
        return {fault(QStringLiteral("empty"), Tr::tr("It is empty."))};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError())
        return {fault(QStringLiteral("encoding"), Tr::tr("It is not encoded in UTF-8. Save it again as UTF-8."))};
    if (text.contains(QChar::Null))
        return {fault(QStringLiteral("encoding"), Tr::tr("It holds zero bytes, so it is no text file."))};
    return {};
}

QJsonObject readSchema(const QString &name)
{
    initResources();
    QFile file(QStringLiteral(":/lajur/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

tl::unexpected<Error> sourceRefused(const QString &complaint, const QList<Reason> &faults)
{
    QString text = complaint.arg(faults.constFirst().text);
    if (faults.size() > 1)
        text += u' ' + Tr::tr("There are %n more fault(s).", nullptr, static_cast<int>(faults.size()) - 1);
    QStringList places;
    for (const Reason &reason : faults)
        places.append((reason.code + u' ' + reason.field).trimmed());
    return failure(ErrorCode::Invalid, text, QStringLiteral("source file: %1").arg(places.join(QLatin1String("; "))),
                   faults);
}

Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &complaint)
{
    if (const QList<Reason> faults = encodingFaults(json); !faults.isEmpty())
        return sourceRefused(complaint, faults);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return sourceRefused(complaint, {syntaxFault(json, error)});
    if (!document.isObject()) {
        return sourceRefused(complaint,
                             {fault(QStringLiteral("no-object"), Tr::tr("It must hold one JSON object { … }."))});
    }
    if (isDeeperThan(document.object(), MaximumSourceDepth))
        return sourceRefused(complaint, {tooDeep()});
    return document.object();
}

Result<QJsonObject> readCheckedObject(const QByteArray &json, const QString &schema, const QString &complaint)
{
    LAJUR_TRY_VALUE(const QJsonObject root, readJsonObject(json, complaint));
    if (const QList<Reason> faults = schemaFaults(root, readSchema(schema)); !faults.isEmpty())
        return sourceRefused(complaint, faults);
    return root;
}

} // namespace lajur::workflow
