// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/sealedstream.h"

#include "app/vault/binding.h"
#include "app/vault/bytes.h"
#include "app/vault/errors.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

namespace lajur::vault {

using domain::ErrorCode;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr char FormByte = static_cast<char>(Form::Stream);
constexpr unsigned char Final = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

/// Reads until `buffer` is full or the device ends; a device may answer less than it is asked for.
domain::Result<qsizetype> readUpTo(QIODevice &device, QByteArray &buffer, qsizetype size)
{
    qsizetype filled = 0;
    while (filled < size) {
        const qint64 got = device.read(buffer.data() + filled, size - filled);
        if (got < 0)
            return domain::failure(
                ErrorCode::Unavailable,
                Tr::tr("The file could not be read to its end. Check the drive or the network folder "
                       "and try again."),
                QStringLiteral("read failed after %1 bytes of a chunk").arg(filled));
        if (got == 0)
            break;
        filled += static_cast<qsizetype>(got);
    }
    return filled;
}

tl::unexpected<domain::Error> notWritten(const QFileDevice *file)
{
    if (file && file->error() == QFileDevice::ResourceError) // what Qt makes of ENOSPC
        return domain::failure(ErrorCode::DiskFull,
                               Tr::tr("The drive is full. Make room on it and try again; nothing was lost."),
                               QStringLiteral("no room left while writing"));
    return domain::failure(ErrorCode::Unavailable,
                           Tr::tr("The file could not be written. Check the drive and its free space, then try again."),
                           QStringLiteral("device took fewer bytes than given"));
}

domain::Status writeAll(QIODevice &device, QByteArrayView bytes)
{
    if (device.write(bytes.data(), bytes.size()) != bytes.size())
        return notWritten(qobject_cast<QFileDevice *>(&device));
    return {};
}

/// A file keeps the last bytes back and learns only now that the drive is full.
domain::Status flush(QIODevice &device)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && !file->flush())
        return notWritten(file);
    return {};
}

} // namespace

SealedStream::SealedStream(const services::Key &key, QByteArrayView context)
    : m_key(key)
    , m_context(context)
    , m_plain(ChunkSize, Qt::Uninitialized)
    , m_sealed(SealedChunkSize, Qt::Uninitialized)
{
}

SealedStream::~SealedStream()
{
    sodium_memzero(m_plain.data(), sizeOf(m_plain));
    sodium_memzero(&m_state, sizeof m_state);
}

domain::Status SealedStream::writeHeader(QIODevice &sealed)
{
    m_sealed[0] = FormByte;
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytesOf(m_sealed) + 1, m_key.data());
    return writeAll(sealed, QByteArrayView(m_sealed).first(HeaderSize));
}

domain::Result<qint64> SealedStream::seal(QIODevice &plain, QIODevice &sealed, KeyedHash *hash)
{
    LAJUR_TRY(writeHeader(sealed));
    Binding binding = bindingOf(Form::Stream, m_context);
    qint64 total = 0;
    for (bool last = false; !last;) {
        LAJUR_TRY_VALUE(const qsizetype size, readUpTo(plain, m_plain, ChunkSize));
        last = size < ChunkSize;
        if (hash)
            hash->add(QByteArrayView(m_plain).first(size));
        unsigned long long sealedSize = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &m_state, bytesOf(m_sealed), &sealedSize, bytesOf(QByteArrayView(m_plain)), static_cast<quint64>(size),
            binding.data(), static_cast<quint64>(binding.size()), last ? Final : 0);
        LAJUR_TRY(writeAll(sealed, QByteArrayView(m_sealed).first(static_cast<qsizetype>(sealedSize))));
        binding.clear();
        total += size;
    }
    LAJUR_TRY(flush(sealed));
    return total;
}

domain::Status SealedStream::readHeader(QIODevice &sealed)
{
    LAJUR_TRY_VALUE(const qsizetype size, readUpTo(sealed, m_sealed, HeaderSize));
    if (size != HeaderSize || m_sealed.at(0) != FormByte
        || crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytesOf(m_sealed) + 1, m_key.data()) != 0)
        return damagedData(QStringLiteral("sealed stream has no valid header"));
    return {};
}

domain::Status SealedStream::open(QIODevice &sealed, QIODevice &plain)
{
    LAJUR_TRY(readHeader(sealed));
    Binding binding = bindingOf(Form::Stream, m_context);
    for (bool last = false; !last;) {
        LAJUR_TRY_VALUE(const qsizetype size, readUpTo(sealed, m_sealed, SealedChunkSize));
        last = size < SealedChunkSize;
        unsigned long long plainSize = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytesOf(m_plain), &plainSize, &tag,
                                                       bytesOf(QByteArrayView(m_sealed)), static_cast<quint64>(size),
                                                       binding.data(), static_cast<quint64>(binding.size()))
            != 0)
            return damagedData(QStringLiteral("chunk of a sealed stream does not open"));
        if ((tag == Final) != last)
            return damagedData(QStringLiteral("sealed stream does not end where it was ended"));
        LAJUR_TRY(writeAll(plain, QByteArrayView(m_plain).first(static_cast<qsizetype>(plainSize))));
        binding.clear();
    }
    return flush(plain);
}

} // namespace lajur::vault
