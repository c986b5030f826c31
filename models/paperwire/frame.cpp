// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paperwire/frame.h"

#include "models/paperwire/limits.h"

#include <QCborValue>
#include <QtEndian>

namespace lajur::paperwire {

namespace {

constexpr QByteArrayView Magic("LJR1", 4);
constexpr qsizetype StartSize = 12;

} // namespace

QByteArray frameStart(const QCborMap &header, qint64 payloadSize)
{
    const QByteArray cbor = QCborValue(header).toCbor();
    Q_ASSERT(cbor.size() <= MaximumHeaderSize && payloadSize <= MaximumAnswerSize);
    QByteArray bytes = Magic.toByteArray();
    bytes.resize(StartSize);
    qToBigEndian(static_cast<quint32>(cbor.size()), bytes.data() + 4);
    qToBigEndian(static_cast<quint32>(payloadSize), bytes.data() + 8);
    return bytes + cbor;
}

void FrameReader::append(QByteArrayView bytes)
{
    if (!m_broken)
        m_buffer.append(bytes);
}

bool FrameReader::readLengths()
{
    m_headerSize = qFromBigEndian<quint32>(m_buffer.constData() + 4);
    m_payloadSize = qFromBigEndian<quint32>(m_buffer.constData() + 8);
    return m_headerSize <= MaximumHeaderSize && m_payloadSize <= m_maximumPayload;
}

std::optional<Frame> FrameReader::fail()
{
    m_broken = true;
    m_buffer.clear();
    return std::nullopt;
}

std::optional<Frame> FrameReader::next()
{
    if (m_broken || m_buffer.size() < StartSize)
        return std::nullopt;
    if (m_headerSize < 0) {
        if (!m_buffer.startsWith(Magic) || !readLengths())
            return fail();
        m_buffer.reserve(StartSize + m_headerSize + m_payloadSize);
    }
    const qsizetype whole = StartSize + m_headerSize + m_payloadSize;
    if (m_buffer.size() < whole)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(m_buffer.constData() + StartSize, m_headerSize, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return fail();
    Frame frame{value.toMap(), m_buffer.mid(StartSize + m_headerSize, m_payloadSize)};
    m_buffer = m_buffer.mid(whole);
    m_headerSize = -1;
    return frame;
}

} // namespace lajur::paperwire
