// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paperwire/refusal.h"

#include <QByteArray>
#include <QCborMap>
#include <QImage>
#include <QList>

namespace lajur::paperwire {

/// What a worker found: values, pictures and bytes, as each operation needs them.
struct Answer {
    QCborMap value;
    QList<QImage> images; ///< RGB32, ARGB32 or Grayscale8.
    QByteArray bytes;

    qint64 payloadSize() const;
    /// Pictures and bytes, one after the other, into `size` bytes at `target`: payloadSize() of them.
    void writePayload(char *target) const;
    bool operator==(const Answer &) const = default;
};

/// The way of an answer back: which request it answers, and whether its payload lies in the shared memory.
struct AnswerHeader {
    quint64 id = 0;
    bool shared = false;
    qint64 payloadSize = 0; ///< Of a shared payload.
    int peakMegabytes = 0; ///< The most memory the worker ever held.
    int cpuSeconds = 0; ///< What it has spent so far.
    std::optional<Refusal> refusal;

    QCborMap header(const Answer &answer) const;
    /// None if the header is not whole or its numbers are beyond all limits.
    static std::optional<AnswerHeader> fromHeader(const QCborMap &header);
};

/// Answer of a header and its payload; none if they do not belong to each other.
std::optional<Answer> unpackAnswer(const QCborMap &header, QByteArrayView payload);

/// The same picture in a format that can be sent.
QImage sendable(const QImage &image);

} // namespace lajur::paperwire
