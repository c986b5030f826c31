// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/field.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace lajur::forms {

namespace {

/// As Indonesian offices write days and as files do; years always with four digits, for nobody can tell 26 from 1926.
QDate readDate(const QString &text)
{
    for (const char *format : {"yyyy-M-d", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"}) {
        const QDate date = QDate::fromString(text, QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return {};
}

QDateTime readDateTime(const QString &text)
{
    const QDateTime exact = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (exact.isValid() && text.contains(u'T'))
        return exact;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return {};
    const QDate date = readDate(parts.first());
    for (const char *format : {"h:m", "h.m"}) {
        const QTime time = QTime::fromString(parts.last(), QLatin1String(format));
        if (date.isValid() && time.isValid())
            return QDateTime(date, time);
    }
    return {};
}

QVariant keptDate(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().isValid() ? value : QVariant();
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return {};
    const QDate date = readDate(text.trimmed());
    return date.isValid() ? QVariant(date) : QVariant(text);
}

QVariant keptDateTime(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().isValid() ? value : QVariant();
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return {};
    const QDateTime time = readDateTime(text.simplified());
    return time.isValid() ? QVariant(time) : QVariant(text);
}

} // namespace

QVariant keptValue(FieldKind kind, const QVariant &value)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Secret:
        return value.toString();
    case FieldKind::Flag:
        return value.toBool();
    case FieldKind::Date:
        return keptDate(value);
    case FieldKind::DateTime:
        return keptDateTime(value);
    case FieldKind::Texts:
        return value.toStringList();
    case FieldKind::Bytes:
        return value.toByteArray();
    }
    return {};
}

bool isBlank(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return false;
    case QMetaType::QStringList:
        return value.toStringList().isEmpty();
    case QMetaType::QByteArray:
        return value.toByteArray().isEmpty();
    default:
        return value.toString().trimmed().isEmpty();
    }
}

QJsonValue toJsonValue(FieldKind kind, const QVariant &value)
{
    switch (kind) {
    case FieldKind::Flag:
        return value.toBool();
    case FieldKind::Texts:
        return QJsonArray::fromStringList(value.toStringList());
    case FieldKind::Bytes:
        return QString::fromLatin1(value.toByteArray().toBase64());
    case FieldKind::DateTime:
        if (value.typeId() == QMetaType::QDateTime)
            return value.toDateTime().toString(Qt::ISODateWithMs);
        return value.toString();
    case FieldKind::Date:
        if (value.typeId() == QMetaType::QDate)
            return value.toDate().toString(Qt::ISODate);
        return value.toString();
    case FieldKind::Text:
    case FieldKind::Secret:
        break;
    }
    return value.toString();
}

QVariant readJson(FieldKind kind, const QJsonValue &json)
{
    switch (kind) {
    case FieldKind::Flag:
        return json.isBool() ? QVariant(json.toBool()) : QVariant();
    case FieldKind::Texts: {
        const QJsonArray array = json.toArray();
        const bool areTexts
            = std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); });
        return json.isArray() && areTexts ? QVariant(QVariant(array.toVariantList()).toStringList()) : QVariant();
    }
    case FieldKind::Bytes: {
        const auto decoded
            = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return json.isString() && decoded ? QVariant(*decoded) : QVariant();
    }
    default:
        return json.isString() ? QVariant(json.toString()) : QVariant();
    }
}

} // namespace lajur::forms
