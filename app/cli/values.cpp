// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"

#include "models/domain/officetime.h"

#include <QCoreApplication>

namespace lajur::cli {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return value ? QCommandLineOption(QLatin1String(name), description, QLatin1String(value))
                 : QCommandLineOption(QLatin1String(name), description);
}

Result<int> numberOf(const QCommandLineParser &arguments, const char *option, int least, int most, int otherwise)
{
    const QString name = QLatin1String(option);
    if (!arguments.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int value = arguments.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return failure(ErrorCode::WrongUse,
                       Tr::tr("--%1 needs a number from %2 to %3.").arg(name).arg(least).arg(most));
    return value;
}

Result<QDateTime> parseTime(const QString &text)
{
    // A bare date would pass for midnight, which is hardly ever when it happened.
    const bool hasTimeOfDay = text.contains(QLatin1Char(':'));
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!time.isValid() || !hasTimeOfDay)
        return failure(ErrorCode::WrongUse,
                       Tr::tr("“%1” is not a time; write for example 2026-11-23T10:15.").arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time = fromOfficeTime(time.date(), time.time());
    return time.toUTC();
}

Result<QJsonObject> parseValues(const QStringList &pairs)
{
    QJsonObject values;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorCode::WrongUse, Tr::tr("“%1” has to be written as name=value.").arg(pair));
        const QString name = pair.left(equals);
        if (values.contains(name))
            return failure(ErrorCode::WrongUse, Tr::tr("“%1” is given twice.").arg(name));
        values.insert(name, pair.mid(equals + 1));
    }
    return values;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString localTimeText(const QDateTime &time)
{
    return time.isValid() ? officeTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

} // namespace lajur::cli
