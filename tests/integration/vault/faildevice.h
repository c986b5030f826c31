// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstring>
#include <QByteArray>
#include <QIODevice>

namespace lajur::vault {

/// A device that breaks after a number of bytes, read or written, and answers reads in small odd pieces.
class FailDevice : public QIODevice
{
public:
    static constexpr qint64 Never = -1;

    FailDevice(const QByteArray &content, qint64 failsAfter)
        : m_content(content)
        , m_failsAfter(failsAfter)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (m_done == m_failsAfter)
            return -1;
        const qint64 left = m_failsAfter == Never ? maximum : m_failsAfter - m_done;
        const qint64 size = std::min({maximum, left, m_content.size() - m_done, qint64(997)});
        std::memcpy(data, m_content.constData() + m_done, static_cast<std::size_t>(size));
        m_done += size;
        return size;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_failsAfter - m_done);
        m_done += taken;
        return taken == 0 && size > 0 ? -1 : taken;
    }

private:
    QByteArray m_content;
    qint64 m_failsAfter;
    qint64 m_done = 0;
};

} // namespace lajur::vault
