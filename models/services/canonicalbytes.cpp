// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/canonicalbytes.h"

#include <QtEndian>

namespace lajur::services {

CanonicalBytes &CanonicalBytes::operator<<(QByteArrayView bytes)
{
    *this << qint64(bytes.size());
    m_bytes.append(bytes.data(), bytes.size());
    return *this;
}

CanonicalBytes &CanonicalBytes::operator<<(qint64 number)
{
    const qint64 big = qToBigEndian(number);
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    return *this;
}

} // namespace lajur::services
