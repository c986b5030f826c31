// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paperwire/answer.h"

#include "models/paperwire/limits.h"

#include <QCborArray>

#include <algorithm>
#include <array>
#include <cstring>

namespace lajur::paperwire {

namespace {

const QString Id = QStringLiteral("id");
const QString Shared = QStringLiteral("shared");
const QString Size = QStringLiteral("size");
const QString Peak = QStringLiteral("peak");
const QString Cpu = QStringLiteral("cpu");
const QString RefusalKey = QStringLiteral("refusal");
const QString Value = QStringLiteral("value");
const QString Images = QStringLiteral("images");
const QString Bytes = QStringLiteral("bytes");

constexpr std::array SendableFormats{QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Grayscale8};

bool isSendable(QImage::Format format)
{
    return std::find(SendableFormats.begin(), SendableFormats.end(), format) != SendableFormats.end();
}

/// A picture of the announced size and format, not yet filled; null if no such picture may come.
QImage announced(const QCborValue &entry)
{
    const QCborArray parts = entry.toArray();
    const qint64 width = parts.at(0).toInteger();
    const qint64 height = parts.at(1).toInteger();
    // A number that is no format must not become one: only those of the list are.
    const qint64 format = parts.at(2).toInteger();
    const auto sendable = std::find_if(SendableFormats.begin(), SendableFormats.end(),
                                       [format](QImage::Format candidate) { return candidate == format; });
    if (parts.size() != 3 || width < 1 || height < 1 || width > MaximumPixels || height > MaximumPixels
        || width * height > MaximumPixels || sendable == SendableFormats.end())
        return {};
    return QImage(static_cast<int>(width), static_cast<int>(height), *sendable);
}

/// Whether the announced pictures and bytes are exactly as long as the payload; asked before anything is allocated.
bool fits(const QCborArray &images, qint64 bytes, qint64 payload)
{
    if (images.size() > MaximumImages || bytes < 0 || bytes > payload)
        return false;
    qint64 total = bytes;
    for (const QCborValue &entry : images) {
        const QCborArray parts = entry.toArray();
        const qint64 width = parts.at(0).toInteger();
        const qint64 height = parts.at(1).toInteger();
        if (width < 1 || height < 1 || width > MaximumPixels || height > MaximumPixels)
            return false;
        const bool grey = parts.at(2).toInteger() == QImage::Format_Grayscale8;
        total += (grey ? (width + 3) / 4 * 4 : width * 4) * height;
        if (total > payload)
            return false;
    }
    return total == payload;
}

} // namespace

qint64 Answer::payloadSize() const
{
    qint64 size = bytes.size();
    for (const QImage &image : images)
        size += image.sizeInBytes();
    return size;
}

void Answer::writePayload(char *target) const
{
    for (const QImage &image : images) {
        std::memcpy(target, image.constBits(), static_cast<std::size_t>(image.sizeInBytes()));
        target += image.sizeInBytes();
    }
    std::memcpy(target, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QCborMap AnswerHeader::header(const Answer &answer) const
{
    QCborMap map{{Id, static_cast<qint64>(id)}, {Peak, peakMegabytes}, {Cpu, cpuSeconds}, {Shared, shared}};
    if (refusal) {
        map[RefusalKey] = refusalName(*refusal);
        return map;
    }
    QCborArray images;
    for (const QImage &image : answer.images)
        images.append(QCborArray{image.width(), image.height(), static_cast<int>(image.format())});
    map[Size] = answer.payloadSize();
    map[Value] = answer.value;
    map[Images] = images;
    map[Bytes] = static_cast<qint64>(answer.bytes.size());
    return map;
}

std::optional<AnswerHeader> AnswerHeader::fromHeader(const QCborMap &header)
{
    AnswerHeader read;
    if (!header[Id].isInteger() || !header[Shared].isBool())
        return std::nullopt;
    read.id = static_cast<quint64>(header[Id].toInteger());
    read.shared = header[Shared].toBool();
    read.payloadSize = header[Size].toInteger(0);
    read.peakMegabytes = static_cast<int>(header[Peak].toInteger());
    read.cpuSeconds = static_cast<int>(header[Cpu].toInteger());
    if (read.payloadSize < 0 || read.payloadSize > MaximumAnswerSize)
        return std::nullopt;
    if (header.contains(RefusalKey)) {
        read.refusal = refusalNamed(header[RefusalKey].toString());
        if (!read.refusal)
            return std::nullopt;
    }
    return read;
}

std::optional<Answer> unpackAnswer(const QCborMap &header, QByteArrayView payload)
{
    const QCborArray entries = header[Images].toArray();
    const qint64 size = header[Bytes].toInteger(0);
    if (!header[Value].isMap() || !fits(entries, size, payload.size()))
        return std::nullopt;
    Answer answer;
    answer.value = header[Value].toMap();
    const char *next = payload.data();
    for (const QCborValue &entry : entries) {
        QImage image = announced(entry);
        if (image.isNull())
            return std::nullopt;
        std::memcpy(image.bits(), next, static_cast<std::size_t>(image.sizeInBytes()));
        next += image.sizeInBytes();
        answer.images.append(image);
    }
    answer.bytes = QByteArray(next, static_cast<qsizetype>(size));
    return answer;
}

QImage sendable(const QImage &image)
{
    if (image.isNull() || isSendable(image.format()))
        return image;
    if (image.isGrayscale() && !image.hasAlphaChannel() && image.depth() <= 16)
        return image.convertToFormat(QImage::Format_Grayscale8);
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

} // namespace lajur::paperwire
