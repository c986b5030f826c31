// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace lajur::services {

/// Writes a record's fields into one unambiguous byte string for keyed hashes: each field with its length before it.
class CanonicalBytes
{
public:
    CanonicalBytes &operator<<(QByteArrayView bytes);
    CanonicalBytes &operator<<(const QString &text) { return *this << QByteArrayView(text.toUtf8()); }
    CanonicalBytes &operator<<(qint64 number);
    CanonicalBytes &operator<<(int number) { return *this << qint64(number); }
    CanonicalBytes &operator<<(bool value) { return *this << qint64(value ? 1 : 0); }
    CanonicalBytes &operator<<(QDate date) { return *this << (date.isValid() ? date.toJulianDay() : qint64(0)); }
    /// Milliseconds, which is what the database keeps.
    CanonicalBytes &operator<<(const QDateTime &time)
    {
        return *this << (time.isValid() ? time.toMSecsSinceEpoch() : qint64(0));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace lajur::services
