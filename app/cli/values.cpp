// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int OfficeOffset = 7 * 3600; // WIB

} // namespace

Result<QDateTime> parseTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!time.isValid())
        return failure(ErrorCode::WrongUse, Tr::tr("“%1” is not a time; write for example 2026-11-23T10:15.").arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, OfficeOffset);
    return time.toUTC();
}

Result<QJsonObject> parseValues(const QStringList &pairs)
{
    QJsonObject values;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorCode::WrongUse, Tr::tr("“%1” has to be written as name=value.").arg(pair));
        values.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return values;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString localTimeText(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(OfficeOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

} // namespace lajur::cli
