// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborMap>

#include <optional>

namespace lajur::paperwire {

/// One message on the pipe: what it is about, and bytes.
struct Frame {
    QCborMap header;
    QByteArray payload;
};

/// A frame as it goes over the pipe: "LJR1", both lengths (32 bits, big-endian), header as CBOR, payload.
QByteArray frameStart(const QCborMap &header, qint64 payloadSize);

/// Finds frames in the bytes of a pipe, and believes none of their lengths.
class FrameReader
{
public:
    /// No payload larger than that is waited for.
    explicit FrameReader(qint64 maximumPayload)
        : m_maximumPayload(maximumPayload)
    {
    }

    void append(QByteArrayView bytes);
    /// The next whole frame; none if there is none yet, or ever (see broken()).
    std::optional<Frame> next();
    /// What came is no frame; nothing after it can be trusted.
    bool broken() const { return m_broken; }

private:
    bool readLengths();
    std::optional<Frame> fail();

    const qint64 m_maximumPayload;
    QByteArray m_buffer;
    qsizetype m_headerSize = -1;
    qsizetype m_payloadSize = 0;
    bool m_broken = false;
};

} // namespace lajur::paperwire
