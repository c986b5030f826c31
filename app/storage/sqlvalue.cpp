// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlvalue.h"

namespace lajur::storage {

namespace {

constexpr int DateLength = 10; // 2026-02-01
constexpr int TimeLength = 24; // 2026-02-01T03:04:05.678Z

int digits(QByteArrayView text, int from, int count)
{
    int value = 0;
    for (int i = from; i < from + count; ++i) {
        const int digit = text.at(i) - '0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

void putDigits(QString &text, int from, int count, int value)
{
    for (int i = from + count; i-- > from; value /= 10)
        text[i] = QChar(u'0' + value % 10);
}

void putDate(QString &text, QDate date)
{
    putDigits(text, 0, 4, date.year());
    putDigits(text, 5, 2, date.month());
    putDigits(text, 8, 2, date.day());
}

/// Whether the date can be written with the four digits its text has.
bool hasFourDigitYear(QDate date)
{
    return date.year() >= 0 && date.year() <= 9999;
}

} // namespace

SqlValue toSql(QDate value)
{
    if (!value.isValid())
        return {};
    if (!hasFourDigitYear(value))
        return value.toString(Qt::ISODate);
    QString text = QStringLiteral("0000-00-00");
    putDate(text, value);
    return text;
}

SqlValue toSql(const QDateTime &value)
{
    if (!value.isValid())
        return {};
    const QDateTime utc = value.toUTC();
    const QDate date = utc.date();
    if (!hasFourDigitYear(date))
        return utc.toString(Qt::ISODateWithMs);
    const QTime time = utc.time();
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    putDate(text, date);
    putDigits(text, 11, 2, time.hour());
    putDigits(text, 14, 2, time.minute());
    putDigits(text, 17, 2, time.second());
    putDigits(text, 20, 3, time.msec());
    return text;
}

QDate dateFromSql(QByteArrayView text)
{
    if (text.size() != DateLength || text.at(4) != '-' || text.at(7) != '-')
        return {};
    return QDate(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

QDateTime timeFromSql(QByteArrayView text)
{
    if (text.size() != TimeLength || text.at(10) != 'T' || text.at(23) != 'Z')
        return {};
    const QDate date = dateFromSql(text.first(DateLength));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace lajur::storage
