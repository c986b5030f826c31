// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

namespace lajur::services {

/// Reads the values of one JSON object strictly: an unknown entry or a wrong type is an error that names it.
class JsonReading
{
public:
    /// `what` names the object in messages, for example "outside".
    JsonReading(const QJsonObject &json, const QString &what);

    QString text(const QString &key);
    bool boolean(const QString &key);
    QDate date(const QString &key);
    QDateTime time(const QString &key);
    QJsonObject object(const QString &key);

    /// The first fault met, or an entry nobody asked for.
    domain::Status finish() const;

private:
    void fault(const QString &key, const QString &expected);

    const QJsonObject &m_json;
    QString m_what;
    QSet<QString> m_asked;
    domain::Status m_status;
};

} // namespace lajur::services
