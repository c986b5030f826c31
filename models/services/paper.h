// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>

namespace lajur::services {

/// The bytes of a foreign file under an identity, so that whoever reads it knows it again without comparing bytes.
class Paper
{
public:
    Paper() = default;
    /// A new identity for each call: make it once for a file and copy it (copies are cheap).
    explicit Paper(const QByteArray &bytes)
        : m_id(nextId())
        , m_bytes(bytes)
    {
    }

    quint64 id() const { return m_id; } ///< Unique in this process; 0 for no paper.
    const QByteArray &bytes() const { return m_bytes; }

private:
    static quint64 nextId()
    {
        static std::atomic<quint64> last = 0;
        return ++last;
    }

    quint64 m_id = 0;
    QByteArray m_bytes;
};

} // namespace lajur::services
