// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/jsonreading.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lajur::services {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};
} // namespace

JsonReading::JsonReading(const QJsonObject &json, const QString &what)
    : m_json(json)
    , m_what(what)
{
}

void JsonReading::fault(const QString &key, const QString &expected)
{
    if (m_status)
        m_status = failure(ErrorCode::Invalid, Tr::tr("“%1” in %2 has to be %3.").arg(key, m_what, expected));
}

QString JsonReading::text(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_json.value(key);
    if (!value.isUndefined() && !value.isString())
        fault(key, Tr::tr("a text"));
    return value.toString();
}

bool JsonReading::boolean(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_json.value(key);
    if (!value.isUndefined() && !value.isBool())
        fault(key, Tr::tr("true or false"));
    return value.toBool();
}

QDate JsonReading::date(const QString &key)
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fault(key, Tr::tr("a date such as 2026-11-23"));
    return date;
}

QDateTime JsonReading::time(const QString &key)
{
    const QString written = text(key);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !time.isValid())
        fault(key, Tr::tr("a time such as 2026-11-23T10:15:00+07:00"));
    return time;
}

QJsonObject JsonReading::object(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_json.value(key);
    if (!value.isUndefined() && !value.isObject())
        fault(key, Tr::tr("an object"));
    return value.toObject();
}

Status JsonReading::finish() const
{
    if (!m_status)
        return m_status;
    for (auto it = m_json.begin(); it != m_json.end(); ++it) {
        if (!m_asked.contains(it.key()))
            return failure(ErrorCode::Invalid, Tr::tr("%1 has an unknown entry “%2”.").arg(m_what, it.key()));
    }
    return {};
}

} // namespace lajur::services
